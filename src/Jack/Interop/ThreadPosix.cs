using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>The calling thread as JACK names threads, and what JACK1 lacks for them.</summary>
internal static unsafe partial class ThreadPosix
{
    public static nuint Current => OperatingSystem.IsWindows() ? (nuint)GetCurrentThread() : pthread_self();

    /// <summary>Waits for a thread that is at its end. It fails only for a thread that was joined before.</summary>
    public static void Join(nuint thread)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = pthread_join(thread, null);
        }
    }

    [LibraryImport("libc")]
    private static partial nuint pthread_self();

    [LibraryImport("libc")]
    private static partial int pthread_join(nuint thread, void** result);

    [LibraryImport("kernel32")]
    private static partial nint GetCurrentThread();
}
