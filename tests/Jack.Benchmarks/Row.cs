namespace Jack.Benchmarks;

/// <summary>A line of the table: a case and what is wanted of it.</summary>
internal sealed record Row(string Case, string Unit, Goal? Goal = null, string? Title = null)
{
    private const string NanosecondsPerCycle = "ns/cycle";
    private const string NanosecondsPerHundred = "ns/100";

    /// <summary>Gets all lines, in the order of the table.</summary>
    public static IReadOnlyList<Row> All { get; } =
    [
        new("thru, 64 frames", NanosecondsPerCycle, Goal.AtMostMoreThanC(15, "ns")),
        new("thru, 64 frames", NanosecondsPerCycle, Goal.AtLeastTimesFasterThanPython(100)),
        new("thru, 256 frames", NanosecondsPerCycle),
        new("thru, 1024 frames", NanosecondsPerCycle),
        new("empty callback", NanosecondsPerCycle),
        new("guard, added to a cycle", NanosecondsPerCycle, Goal.AtMost(60, "ns")),
        new("get_buffer", NanosecondsPerHundred, Goal.AtMostTimesC(1.05)),
        new("last_frame_time", NanosecondsPerHundred, Goal.AtMostTimesC(1.05)),
        new("frame_time", NanosecondsPerHundred, Goal.AtMostTimesC(1.05)),
        new("frame_time, on any thread", NanosecondsPerHundred),
        new("transport query", NanosecondsPerHundred),
        new("MIDI get, 100 events", NanosecondsPerHundred, Goal.AtMostTimesC(1.05)),
        new("MIDI write, 100 events", NanosecondsPerHundred, Goal.AtMostTimesC(1.05)),
        .. Sizes.Select(size => new Row($"JACK's ring buffer, {size}", NanosecondsPerHundred, Goal.AtMostTimesC(1.05))),
        .. Sizes.Select(size => new Row($"managed ring buffer, {size}", NanosecondsPerHundred, Goal.AtMostTimesC(1))),
        .. AllocationCases.Select(name => new Row($"{name}: bytes allocated", "B/cycle", Goal.AtMost(0, "B"))),
        new("first cycle", "us", Goal.AtMost(5, "us")),
        new("worst of the next 3000", "us", Goal.AtMost(20, "us")),
        new("idle host, cycles over the period", "cycles", Goal.NoneAtAll()),
        new("idle host, p50", "us"),
        new("idle host, p99", "us", Goal.AtMostTimesC(2)),
        new("idle host, p99.9", "us"),
        new("idle host, longest", "us"),
        new("listing of 600 ports", "ms", Goal.AtMostTimesC(1.1)),
        new("start to activated", "ms", Goal.AtMostTimesC(2.2)),
        new("start to activated", "ms", Goal.AtMostTimesC(1.1, "AOT"), "start to activated, AOT"),
        new("compiling 2000 files without the analyzer", "ms"),
        new("compiling 2000 files with the analyzer", "ms"),
        new("compiling with the analyzer", "times", Goal.AtMost(1.1, "")),
    ];

    private static string[] Sizes => ["1 B", "256 B", "4 KB"];

    private static string[] AllocationCases => ["thru, 64 frames", "guard", "MIDI get, 100 events", "MIDI write, 100 events", "transport query", "JACK's ring buffer, 256 B", "managed ring buffer, 256 B"];
}
