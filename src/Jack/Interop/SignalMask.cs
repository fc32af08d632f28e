using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>Restores this thread's signal mask: libjack leaves SIGPIPE blocked on the thread that opens a client, and child processes would inherit that.</summary>
internal readonly unsafe ref struct SignalMask : IDisposable
{
    private readonly SignalSet _saved;

    private SignalMask(SignalSet saved) => _saved = saved;

    public static SignalMask Preserve()
    {
        SignalSet current = default;
        if (!OperatingSystem.IsWindows())
        {
            Check(pthread_sigmask(SetMask, null, &current));
        }

        return new SignalMask(current);
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            SignalSet saved = _saved;
            Check(pthread_sigmask(SetMask, &saved, null));
        }
    }

    private static int SetMask => OperatingSystem.IsLinux() ? 2 : 3;

    // It fails for a wrong argument alone.
    private static void Check(int result) => System.Diagnostics.Debug.Assert(result == 0, "pthread_sigmask");

    [DllImport("libc", ExactSpelling = true)]
    private static extern int pthread_sigmask(int how, SignalSet* set, SignalSet* previous);

    // The largest sigset_t, that of glibc.
    [StructLayout(LayoutKind.Sequential, Size = 128)]
    private struct SignalSet
    {
        private readonly long _first;
    }
}
