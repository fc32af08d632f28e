// The answer to "can C# do this?" on this machine: runs a process handler while other threads allocate, and shows what it did to the cycles.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("rt-doctor", "Runs cycles under allocation load and shows allocations, collections, the worst cycle and the cycles over the period.");
Option<Load> loadOption = example.Add(new Option<Load>("--load") { Description = "What other threads allocate meanwhile.", DefaultValueFactory = _ => Load.Mild });
Option<long?> cyclesOption = example.Add(new Option<long?>("--cycles") { Description = "End after so many cycles." }, 1, long.MaxValue);
Option<FileInfo> pictureOption = example.Add(new Option<FileInfo>("--png") { Description = "Where the histogram goes.", DefaultValueFactory = _ => new FileInfo("rt-doctor.png") });
loadOption.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Enum.GetNames<Load>());
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions with { GuardMode = RealtimeGuardMode.Count });
    AudioInPort input = client.AudioInputs.Register("in");
    AudioOutPort output = client.AudioOutputs.Register("out");
    long cyclesLeft = session.Get(cyclesOption) ?? long.MaxValue;
    client.SetProcessHandler((in context) =>
    {
        input.GetBuffer(in context).CopyTo(output.GetBuffer(in context));
        return --cyclesLeft > 0 ? ProcessResult.Continue : ProcessResult.Stop;
    });

    Load load = session.Get(loadOption);
    using (AllocationLoad.Start(load))
    {
        client.Activate();
        await session.WaitForEndAsync(client);
    }

    client.Deactivate();
    RealtimeReport report = client.Guard.GetReport();
    Session.Console.Write(Describe(report, load));
    FileInfo picture = session.Get(pictureOption)!;
    Histogram.Save(report, load, picture);
    Console.WriteLine($"the histogram is in {picture}");
    return string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Cycles} cycles, {report.AllocatedBytes} bytes allocated in {report.AllocatingCycles} of them, {report.Collections} collections, " +
        $"worst {report.Durations.Max.TotalMicroseconds:0} µs of {report.Period.TotalMicroseconds:0} µs, {report.Overruns} over the period, {report.MissedCycles} missed");
});

static Table Describe(RealtimeReport report, Load load)
{
    var table = new Table().AddColumns("what", "value");
    Row("load on other threads", load.ToString());
    Row("cycles", $"{report.Cycles}");
    Row("bytes allocated by the handler", $"{report.AllocatedBytes}");
    Row("collections during the handler", $"{report.Collections}");
    Row("period", Time(report.Period));
    Row("handler, half of the cycles up to", Time(report.Durations.Percentile(50)));
    Row("handler, 99 % of the cycles up to", Time(report.Durations.Percentile(99)));
    Row("handler, 99.9 % of the cycles up to", Time(report.Durations.Percentile(99.9)));
    Row("handler, worst cycle", Time(report.Durations.Max));
    Row("cycles over the period", $"{report.Overruns}");
    Row("cycles missed", $"{report.MissedCycles}");
    return table;

    void Row(string what, string value) => table.AddRow(what, value);
    static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0.0} µs");
}
