using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jack.Examples.Tests;

/// <summary>The examples that look at the graph, measure, and draw.</summary>
[Category("Integration")]
internal sealed class ToolExampleTests
{
    private string _folder = "";

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("jack-examples-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Info_OwnServer_ListsTheSoundCardsPorts()
    {
        ExampleRun run = ExampleRun.Embedded("Info");

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Does.Match(@"^info: ok Jack2 at 48000 Hz, \d+ frames, 4 ports$"), run.Output + run.Error);
        Assert.That(run.Output, Does.Contain("system:capture_1").And.Contain("system:playback_2").And.Contain("IsInput, IsPhysical, IsTerminal"));
    }

    [TestCase(440)]
    [TestCase(1234.5)]
    public void Sine_GivenFrequency_IsHeard(double frequency)
    {
        ExampleRun run = ExampleRun.Embedded("Sine", "--frequency", frequency.ToString(CultureInfo.InvariantCulture));

        Match heard = Regex.Match(run.LastLine, @"^sine: ok played (\S+) Hz, heard (\S+) Hz$");
        Assert.That(heard.Success, run.Output + run.Error);
        Assert.That(double.Parse(heard.Groups[2].Value, CultureInfo.InvariantCulture), Is.EqualTo(frequency).Within(0.1).Percent);
    }

    [Test]
    public void Sine_TypedFrequency_IsTakenAndReturnEnds()
    {
        using System.Diagnostics.Process process = ExampleRun.Start("Sine", "--embedded");
        process.StandardInput.WriteLine("880");
        process.StandardInput.WriteLine("a lot");
        process.StandardInput.WriteLine();

        ExampleRun run = ExampleRun.WaitForEnd(process);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.Output, Does.Contain("880 Hz\n").And.Contain("'a lot' is no frequency"));
        Assert.That(run.LastLine, Does.StartWith("sine: ok played 880 Hz"), run.Output + run.Error);
    }

    [Test]
    public void Meter_OwnTone_ShowsItsLevel() =>
        Assert.That(ExampleRun.Embedded("Meter").LastLine, Does.Match(@"^meter: ok .*test-tone:tone peak -6\.0 dBFS, rms -9\.0 dBFS$"));

    [Test]
    public async Task Meter_Input_ShowsWhatIsConnectedToIt()
    {
        await using Rig rig = await Rig.StartAsync();
        using System.Diagnostics.Process sine = ExampleRun.Start("Sine", ["--volume", "0.5", .. rig.Arguments]);
        await rig.WaitForConnectionAsync("sine:out");

        ExampleRun run = ExampleRun.Run("Meter", ["system:playback_1", "--seconds", "1", .. rig.Arguments]);
        await sine.StandardInput.WriteLineAsync();
        ExampleRun.WaitForEnd(sine);

        Assert.That(run.LastLine, Is.EqualTo("meter: ok system:playback_1 peak -6.0 dBFS, rms -9.0 dBFS"), run.Error);
    }

    [Test]
    public void Patchbay_OwnServer_SavesAndRestores() =>
        Assert.That(ExampleRun.Embedded("Patchbay").LastLine, Is.EqualTo("patchbay: ok 2 connections saved, removed and restored"));

    [Test]
    public void Patchbay_ConnectSaveRestore_KeepConnectionsAsJson()
    {
        string file = Path.Combine(_folder, "patch.json");

        string saved = ExampleRun.Embedded("Patchbay", "save", file).LastLine;
        File.WriteAllText(file, """{ "ports": [], "connections": [{ "source": "system:capture_1", "destination": "system:playback_1" }, { "source": "gone:out", "destination": "system:playback_1" }] }""");
        ExampleRun restored = ExampleRun.Embedded("Patchbay", "restore", file);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(saved, Does.StartWith("patchbay: ok 0 connections saved"));
        Assert.That(restored.LastLine, Is.EqualTo("patchbay: ok 1 connections made, 0 were there"));
        Assert.That(restored.Output, Does.Contain("gone:out → system:playback_1: SourceNotFound"));
    }

    [TestCase("42")]
    [TestCase("{}")]
    [TestCase("{\"ports\": [], \"connections\": [null]}")]
    [TestCase("{\"ports\": [], \"connections\": [{\"source\": \"a\", \"destination\": null}]}")]
    [TestCase("[")]
    public void Patchbay_FileThatIsNoGraph_FailsWithoutStackTrace(string content)
    {
        string file = Path.Combine(_folder, "patch.json");
        File.WriteAllText(file, content);

        ExampleRun run = ExampleRun.Embedded("Patchbay", "restore", file);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.LastLine, Does.StartWith("patchbay: failed ").And.Contain("is no saved graph"), run.Error);
    }

    [TestCase(777)]
    [TestCase(1)]
    [TestCase(30_000)]
    public void LatencyProbe_KnownDelay_IsMeasuredToTheFrame(int delay)
    {
        ExampleRun run = ExampleRun.Embedded("LatencyProbe", "--delay", $"{delay}");

        Match measured = Regex.Match(run.LastLine, @"^latency-probe: ok (\d+) frames, .* from (\d+) to (\d+) in [1-9]\d* measurements of (\d+)-frame cycles$");
        Assert.That(measured.Success, run.Output + run.Error);

        // The way back into the first client takes one cycle more.
        int expected = delay + int.Parse(measured.Groups[4].Value, CultureInfo.InvariantCulture);
        Assert.That(measured.Groups.Values.Skip(1).Take(3).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)), Is.All.EqualTo(expected));
    }

    [TestCase(240)]
    [TestCase(173.3)]
    public void Metronome_OwnTimebase_ClicksOnEveryBeat(double tempo)
    {
        ExampleRun run = ExampleRun.Embedded("Metronome", "--tempo", tempo.ToString(CultureInfo.InvariantCulture));

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Does.Match(@"^metronome: ok ([4-9]|[1-9]\d+) clicks, each on its beat within 0\.\d\d frames$"), run.Output + run.Error);
        Assert.That(run.Output, Does.StartWith("beat 1 at frame 0\nbeat 2 at frame "));
    }

    [TestCase("Metronome", "--tempo", "-10", "--tempo must be at least 1")]
    [TestCase("LatencyProbe", "--delay", "0", "--delay must be at least 1")]
    [TestCase("Sine", "--frequency", "0", "--frequency must be at least 1")]
    [TestCase("Sine", "--volume", "2", "--volume must be at most 1")]
    [TestCase("RecordFile", "--channels", "65", "--channels must be at most 64")]
    [TestCase("RtDoctor", "--cycles", "0", "--cycles must be at least 1")]
    [TestCase("RtDoctor", "--load", "7", "Argument '7' not recognized. Must be one of:")]
    public void Run_ValueOutOfRange_IsRefused(string example, string option, string value, string message) =>
        Assert.That(ExampleRun.Embedded(example, option, value).LastLine, Does.EndWith($": failed {message}"));

    [Test]
    public void RtDoctor_MildLoad_ReportsAndDraws()
    {
        string picture = Path.Combine(_folder, "doctor.png");

        ExampleRun run = ExampleRun.Embedded("RtDoctor", "--cycles", "200", "--png", picture);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Does.Match(@"^rt-doctor: ok 200 cycles, \d+ bytes allocated in [01] of them, \d+ collections, worst \d+ µs of \d+ µs, \d+ over the period, \d+ missed$"), run.Output + run.Error);
        Assert.That(File.ReadAllBytes(picture).AsSpan(1, 3).SequenceEqual("PNG"u8));
    }

    [Test]
    public void Graph_OwnClients_AreDrawnWithTheirConnections()
    {
        string svg = Path.Combine(_folder, "graph.svg");
        string mermaid = Path.Combine(_folder, "graph.mmd");

        ExampleRun run = ExampleRun.Embedded("Graph", "--svg", svg, "--mermaid", mermaid);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Is.EqualTo("graph: ok 5 boxes, 11 ports, 6 connections"), run.Output + run.Error);
        Assert.That(XDocument.Load(svg).Descendants().Count(element => element.Name.LocalName == "path"), Is.EqualTo(6));
        Assert.That(File.ReadAllText(mermaid).Split(" --> "), Has.Length.EqualTo(7));
    }
}
