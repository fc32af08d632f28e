namespace Jack.Benchmarks.Programs;

/// <summary>A client that only copies, on a server with real-time scheduling. The shim around libjack takes the time.</summary>
internal static class Idle
{
    public static void Run(int seconds)
    {
        using var thru = new ThruClient("idle");
        thru.Client.SetProcessHandler(thru.Process);
        thru.Client.Activate();
        thru.Client.Completion.Wait(TimeSpan.FromSeconds(seconds));
    }
}
