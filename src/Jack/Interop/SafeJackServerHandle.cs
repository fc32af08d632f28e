using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Destroys the server in this process exactly once.</summary>
internal sealed class SafeJackServerHandle : SafeHandle
{
    public SafeJackServerHandle(nint server)
        : base(0, ownsHandle: true) => SetHandle(server);

    public override bool IsInvalid => handle == 0;

    /// <summary>Gets the server, for calls that are made under its owner's lock.</summary>
    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        ControlApi.DestroyServer(handle);
        return true;
    }
}
