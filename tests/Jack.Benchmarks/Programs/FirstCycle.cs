namespace Jack.Benchmarks.Programs;

/// <summary>The first cycle after the activation, and the slowest of those in which the runtime compiles anew what it finds to be hot.</summary>
internal static class FirstCycle
{
    public static void Run()
    {
        using var thru = new ThruClient("standin");
        thru.Client.SetProcessHandler(thru.Process);
        thru.Client.Activate();
        double[] durations = StandIn.Cycles(frames: 64, count: 3001, pauseNanoseconds: 300_000);
        Report.Print("first cycle", durations[0] / 1000);
        Report.Print("worst of the next 3000", durations.Skip(1).Max() / 1000);
    }
}
