using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Jack.Interop;

/// <summary>
/// Knows the threads on which libjack tells each client what happens, and when they rest. JACK2 cancels such a thread at whatever
/// instruction it is at when the client is closed. One that is busy then takes a lock of libjack with it, and every later call hangs; or it
/// ends the process, because it unwinds out of a C++ function that must not be left so. Only Linux tells what a thread does.
/// </summary>
internal static unsafe class NotificationThreads
{
    private const int NameSize = 16;

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private static readonly Dictionary<nint, string> s_names = [];
    private static readonly string? s_read = NumberOfRead();
    private static int s_opened;

    /// <summary>Opens a client, and marks the threads that are made for it: they inherit the name of the thread that opens.</summary>
    /// <remarks>One thread at a time may be in this class.</remarks>
    public static nint Watch(Func<nint> open)
    {
        if (!OperatingSystem.IsLinux())
        {
            return open();
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"jack-client-{++s_opened % 1000}");
        nuint self = ThreadPosix.Current;
        byte* own = stackalloc byte[NameSize];
        _ = pthread_getname_np(self, own, NameSize);
        fixed (byte* text = CString.Of(name))
        {
            _ = pthread_setname_np(self, text);
        }

        nint client;
        try
        {
            client = open();
        }
        finally
        {
            _ = pthread_setname_np(self, own);
        }

        if (client != 0)
        {
            s_names[client] = name;
        }

        return client;
    }

    /// <summary>Waits until the threads of a client that is about to be closed sleep, and stay asleep.</summary>
    /// <remarks>The one that listens to the server has ended, or is about to, when the server was lost.</remarks>
    public static void WaitUntilTheyRest(nint client, bool isServerLost)
    {
        if (!s_names.Remove(client, out string? name))
        {
            return;
        }

        int[] threads = FindAll(name);

        // A thread that has not run between two looks was asleep all the time.
        string?[] before = [];
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_timeout; Thread.Sleep(1))
        {
            string?[] now = Array.ConvertAll(threads, thread => Look(thread, name));
            if (now.AsSpan().SequenceEqual(before) && Array.TrueForAll(now, IsAsleep) && (isServerLost || threads.Length == 0 || Array.Exists(now, AwaitsServer)))
            {
                return;
            }

            before = now;
        }
    }

    private static bool IsAsleep(string? state) => state is null || state.Contains("State:\tS", StringComparison.Ordinal);

    // It sleeps in read. A thread that waits for the collector, or for a lock, sleeps as well. The first client's second thread prints
    // messages, and is not cancelled.
    private static bool AwaitsServer(string? state) => state is null || s_read is null || state.StartsWith(s_read, StringComparison.Ordinal);

    private static int[] FindAll(string name)
    {
        try
        {
            return [.. Directory.EnumerateDirectories("/proc/self/task")
                .Select(directory => int.Parse(Path.GetFileName(directory), CultureInfo.InvariantCulture))
                .Where(thread => Look(thread, name) is not null)];
        }
        catch (IOException)
        {
            return []; // There is no /proc here.
        }
    }

    /// <returns>The system call that a thread is in, its state and how often it has run, or <see langword="null"/> when it has ended.</returns>
    private static string? Look(int thread, string name)
    {
        try
        {
            string[] lines = File.ReadAllLines($"/proc/self/task/{thread}/status");
            string call = s_read is null ? "" : File.ReadAllText($"/proc/self/task/{thread}/syscall");
            return lines.Contains($"Name:\t{name}")
                ? string.Join('\n', lines.Where(line => line.StartsWith("State:", StringComparison.Ordinal) || line.Contains("ctxt_switches:", StringComparison.Ordinal)).Prepend(call))
                : null;
        }
        catch (IOException)
        {
            return null; // It has ended while it was looked at.
        }
    }

    /// <returns>The number of the system call <c>read</c> as the kernel shows it, or <see langword="null"/> where it does not, or is not known.</returns>
    private static string? NumberOfRead()
    {
        string? number = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => "0 ",
            Architecture.Arm64 => "63 ",
            _ => null,
        };
        try
        {
            return File.ReadAllText("/proc/thread-self/syscall").Length > 0 ? number : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // The kernel does not tell.
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    private static extern int pthread_getname_np(nuint thread, byte* name, nuint size);

    [DllImport("libc", ExactSpelling = true)]
    private static extern int pthread_setname_np(nuint thread, byte* name);
}
