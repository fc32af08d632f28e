using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>
/// Keeps a JACK thread alive while it runs managed code. JACK2 makes its threads cancellable at every instruction and cancels them when the client is
/// deactivated or closed; a thread that ends inside managed code takes the locks that it holds with it.
/// </summary>
internal readonly unsafe ref struct CancelShield : IDisposable
{
    private readonly int _state;

    private CancelShield(int state) => _state = state;

    // PTHREAD_CANCEL_DISABLE
    private static int Disabled => OperatingSystem.IsMacOS() ? 0 : 1;

    public static CancelShield Enter()
    {
        int state = 0;
        if (!OperatingSystem.IsWindows())
        {
            _ = Disable(Disabled, &state);
        }

        return new CancelShield(state);
    }

    /// <summary>Ends a thread that was cancelled meanwhile, here, where it holds nothing.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Restore(_state, null);
        }
    }

    [DllImport("libc", EntryPoint = "pthread_setcancelstate", ExactSpelling = true)]
    [SuppressGCTransition]
    private static extern int Disable(int state, int* oldState);

    // With the transition, because the thread may end in it.
    [DllImport("libc", EntryPoint = "pthread_setcancelstate", ExactSpelling = true)]
    private static extern int Restore(int state, int* oldState);
}
