using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>The server dies under an example that plays.</summary>
[Category("Integration")]
internal sealed class ServerLossTests
{
    [TestCase("Chatty", "chatty", "")]
    [TestCase("Thru", "thru", "thru:output_2")]
    [TestCase("Showtime", "showtime", "")]
    [TestCase("MidiMonitor", "midimonitor", "MIDI-Monitor:input")]
    [TestCase("MidiChords", "midichords", "MIDI-Chord-Generator:output")]
    [TestCase("MidiSine", "midisine", "MIDI-Sine:audio_out")]
    [TestCase("MidiSineVector", "midisinevector", "MIDI-Sine-Vector:audio_out")]
    [TestCase("TimebaseMaster", "timebasemaster", "")]
    [TestCase("Sine", "sine", "sine:out")]
    [TestCase("Meter", "meter", "meter:in_1")]
    [TestCase("LatencyProbe", "latency-probe", "latency-probe:in", "system:playback_1", "system:capture_1")]
    [TestCase("Metronome", "metronome", "metronome:out")]
    [TestCase("RtDoctor", "rt-doctor", "rt-doctor:out")]
    [TestCase("Demo", "demo", "demo-recorder:in")]
    public async Task Server_Killed_EndsTheExampleWithItsLine(string example, string name, string port, params string[] arguments)
    {
        await using Rig rig = await Rig.StartAsync();
        using Process process = ExampleRun.Start(example, [.. arguments, .. rig.Arguments]);
        await (port.Length > 0 ? rig.WaitForPortAsync(port) : process.StandardOutput.ReadLineAsync());
        await rig.KillAsync();

        ExampleRun run = ExampleRun.WaitForEnd(process);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Output + run.Error);
        Assert.That(run.LastLine, Does.StartWith($"{name}: failed "));
        Assert.That(run.Error, Does.Not.Contain("CheckRes").And.Not.Contain("   at "), "the library is silent, and nothing crashes");
    }
}
