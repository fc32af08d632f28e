using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Closes a client exactly once, when nobody is inside a call any more, and never on a JACK thread.</summary>
internal sealed class SafeJackClientHandle : SafeHandle
{
    private readonly IJackApi _api;
    private readonly ManualResetEventSlim _closed = new();

    // JACK sends the requests of a client over one socket without a lock of its own: two threads would read each other's answers. No
    // JACK thread takes it, for requests are refused there.
    private readonly Lock _requests = new();

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
        return new Lease(this, isRequest: false);
    }

    /// <summary>Holds the client open for the length of a request to the server, when no other thread makes one.</summary>
    /// <exception cref="ObjectDisposedException">The client has been closed.</exception>
    [RealtimeSafe(Reason = "Requests are refused on a JACK thread before they come here.")]
    public Lease UseForRequest()
    {
        _requests.Enter();
        try
        {
            bool added = false;
            DangerousAddRef(ref added);
        }
        catch
        {
            _requests.Exit();
            throw;
        }

        return new Lease(this, isRequest: true);
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
        private readonly bool _isRequest;

        internal Lease(SafeJackClientHandle owner, bool isRequest)
        {
            _owner = owner;
            _isRequest = isRequest;
        }

        public nint Pointer => _owner.handle;

        [RealtimeSafe(Reason = "Leaves the lock of the requests alone, which a JACK thread never makes.")]
        public void Dispose()
        {
            if (_isRequest)
            {
                _owner._requests.Exit();
            }

            _owner.DangerousRelease();
        }
    }
}
