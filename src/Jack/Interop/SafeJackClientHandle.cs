using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Closes a client exactly once, when nobody is inside a call any more, and never on a JACK thread.</summary>
internal sealed class SafeJackClientHandle : SafeHandle
{
    private readonly IJackApi _api;
    private readonly ManualResetEventSlim _closed = new();

    public SafeJackClientHandle(IJackApi api, nint client)
        : base(0, ownsHandle: true)
    {
        _api = api;
        SetHandle(client);
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Holds the client open for the length of a call.</summary>
    /// <exception cref="ObjectDisposedException">The client has been closed.</exception>
    public Lease Use()
    {
        bool added = false;
        DangerousAddRef(ref added);
        return new Lease(this);
    }

    /// <summary>Waits until <c>jack_client_close</c> has returned.</summary>
    public void WaitUntilClosed() => _closed.Wait();

    protected override bool ReleaseHandle()
    {
        // The last call may end inside a callback, where closing hangs.
        if (JackCallbackScope.IsInside)
        {
            new Thread(CloseClient) { IsBackground = true, Name = "JACK close" }.Start();
        }
        else
        {
            CloseClient();
        }

        return true;
    }

    // A dead server makes jack_client_close return an error although it has freed the client.
    private void CloseClient()
    {
        _api.CloseClient(handle);
        _closed.Set();
    }

    /// <summary>The right to use the pointer until disposed.</summary>
    public readonly ref struct Lease
    {
        private readonly SafeJackClientHandle _owner;

        internal Lease(SafeJackClientHandle owner) => _owner = owner;

        public nint Pointer => _owner.handle;

        public void Dispose() => _owner.DangerousRelease();
    }
}
