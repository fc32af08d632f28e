using System.Diagnostics;

namespace Jack.Benchmarks.Programs;

/// <summary>What a cycle costs when the stand-in calls the callback back to back.</summary>
internal static unsafe class Thru
{
    private const int Cycles = 2000;

    public static void Run()
    {
        using var thru = new ThruClient("standin");
        foreach (int frames in (int[])[64, 256, 1024])
        {
            Measure(thru.Client, $"thru, {frames} frames", thru.Process, "thru", frames);
        }

        MeasureGuard(thru);
        Measure(thru.Client, "empty callback", (in ProcessContext _) => ProcessResult.Continue, "empty", 64);
    }

    /// <summary>Lets the runtime compile what it finds to be hot.</summary>
    private static void WarmUp(int frames)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(0.6))
        {
            StandIn.Burst(frames, Cycles);
        }
    }

    private static void Measure(JackClient client, string name, ProcessHandler handler, string handlerInC, int frames)
    {
        client.SetProcessHandler(handler);
        client.Activate();
        WarmUp(frames);
        nint state = CCases.Open(client);
        delegate* unmanaged[Cdecl]<uint, nint, int> c = CCases.Find(handlerInC);
        var bursts = new Bursts();
        long allocated = StandIn.AllocatedBytes();
        for (int i = 0; i < 300; i++)
        {
            bursts.Add(StandIn.Burst(c, state, frames, Cycles), StandIn.Burst(frames, Cycles));
        }

        bursts.Print(name, $"C beside {Report.Variant}");
        Report.Print($"{name}: bytes allocated", (StandIn.AllocatedBytes() - allocated) / (300.0 * Cycles));
        client.Deactivate();
    }

    private static void MeasureGuard(ThruClient thru)
    {
        JackClient client = thru.Client;
        client.SetProcessHandler(thru.Process);
        client.Activate();
        client.Guard.Mode = RealtimeGuardMode.Count;
        WarmUp(64);
        double off = double.MaxValue, on = double.MaxValue;
        long allocated = StandIn.AllocatedBytes();
        for (int i = 0; i < 300; i++)
        {
            client.Guard.Mode = RealtimeGuardMode.Off;
            off = Math.Min(off, StandIn.Burst(64, Cycles));
            client.Guard.Mode = RealtimeGuardMode.Count;
            on = Math.Min(on, StandIn.Burst(64, Cycles));
        }

        Report.Print("guard, added to a cycle", on - off);
        Report.Print("guard: bytes allocated", (StandIn.AllocatedBytes() - allocated) / (600.0 * Cycles));
        client.Guard.Mode = RealtimeGuardMode.Off;
        client.Deactivate();
    }
}
