using System.Diagnostics;
using System.Globalization;

namespace Jack.Benchmarks.Programs;

/// <summary>From the start of the process to the active client.</summary>
internal static class Start
{
    public static void Run()
    {
        using var thru = new ThruClient("start");
        thru.Client.SetProcessHandler(thru.Process);
        thru.Client.Activate();
        double now = Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
        Report.Print("start to activated", now - double.Parse(Environment.GetEnvironmentVariable("BENCH_START")!, CultureInfo.InvariantCulture));
    }
}
