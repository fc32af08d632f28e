using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>The two calls of the C library that embedded servers need.</summary>
internal static partial class ServerPosix
{
    public const int Kill = 9;
    public const int Terminate = 15;

    public static int Stop => OperatingSystem.IsLinux() ? 19 : 17;

    public static int Continue => OperatingSystem.IsLinux() ? 18 : 19;

    public static uint UserId => geteuid();

    /// <summary>Sends a signal; to a process that has ended it does nothing.</summary>
    public static void Signal(int processId, int signal) => _ = kill(processId, signal);

    [LibraryImport("libc")]
    private static partial uint geteuid();

    [LibraryImport("libc")]
    private static partial int kill(int pid, int sig);
}
