using System.Globalization;
using System.Text.RegularExpressions;
using Jack.Tests;

namespace Jack.IntegrationTests.Peers;

/// <summary>What other programs see of our clients, and what they do to them.</summary>
internal sealed class PeerTests : ServerFixture
{
    [Test]
    public void JackLsp_SeesPortsAsWeSetThem()
    {
        JackClient client = Open("ours");
        AudioOutPort output = client.AudioOutputs.Register("out", PortFlags.IsTerminal | PortFlags.IsPhysical | PortFlags.CanMonitor);
        MidiInPort midi = client.MidiInputs.Register("midi");
        output.SetAlias("first alias");
        output.SetAlias("second alias");
        client.SetLatencyHandler(mode => output.SetLatency(mode, new LatencyRange(11, 22)));
        client.Activate();
        client.Connect(output, "system:playback_1");
        client.RecomputeLatencies();
        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == 22, "our latency is set");

        string[] lines = ChildProcess.Run("jack_lsp", Server.Name, "-A", "-p", "-t", "-c", "-l", "-U", "ours").Split('\n');

        string[] seen = [.. lines.SkipWhile(line => line != "ours:out").Skip(1).TakeWhile(line => line.Length == 0 || char.IsWhiteSpace(line[0])).Select(line => line.Trim())];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen, Has.Some.EqualTo($"uuid: {output.Uuid}"));
            Assert.That(seen, Has.Some.EqualTo("first alias").And.Some.EqualTo("second alias"));
            Assert.That(seen, Has.Some.EqualTo("system:playback_1"));
            Assert.That(seen, Has.Some.EqualTo("port capture latency = [ 11 22 ] frames"));
            Assert.That(seen, Has.Some.EqualTo("properties: output,can-monitor,physical,terminal,"));
            Assert.That(seen, Has.Some.EqualTo("32 bit float mono audio"));
            Assert.That(lines, Has.Some.EqualTo("ours:midi").And.Some.EqualTo("\t8 bit raw midi"));
            Assert.That(lines, Has.Some.EqualTo($"\tuuid: {midi.Uuid}"));
        }
    }

    [Test]
    public void JackIodelay_ThroughUs_ReportsTheExactExtraLatency()
    {
        const int Extra = 100;
        JackClient client = Open("delay-line");
        AudioInPort input = client.AudioInputs.Register("in");
        AudioOutPort output = client.AudioOutputs.Register("out");
        float[] line = new float[Extra];
        int position = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            ReadOnlySpan<float> source = input.GetBuffer(in context);
            Span<float> target = output.GetBuffer(in context);
            for (int i = 0; i < source.Length; i++)
            {
                float sample = source[i];
                target[i] = line[position];
                line[position] = sample;
                position = (position + 1) % Extra;
            }

            return ProcessResult.Continue;
        });
        client.ReportLatency(Extra);
        client.Activate();
        using PeerProgram meter = PeerProgram.Start(Server.Name, "jack_iodelay");
        Connect(client, "jack_delay:out", input.Name);
        Connect(client, output.Name, "jack_delay:in");

        // A loop costs one cycle, for somebody in it has to run first. A cycle that is missed spoils a measurement, so one of many has to be right.
        double expected = client.BufferSize + Extra;
        string[] printed = meter.ReadUntil(lines => Measurements(lines) is var all && (all.Length >= 60 || all.Contains(expected)));

        Assert.That(Measurements(printed), Has.Some.EqualTo(expected));
        Assert.That(client.GetPort("jack_delay:in").GetLatency(LatencyMode.Capture).Max, Is.EqualTo(Extra));
    }

    [Test]
    public void JackBufsizeFreewheelAlias_ReachUs()
    {
        JackClient client = Open("ours");
        AudioOutPort output = client.AudioOutputs.Register("out");
        client.Activate();
        using var resized = new Signal();
        using var fast = new Signal();
        using var slow = new Signal();
        client.BufferSizeChanged += (_, e) =>
        {
            if (e.BufferSize == 128)
            {
                resized.Set();
            }
        };
        client.FreewheelChanged += (_, e) => (e.IsFreewheeling ? fast : slow).Set();

        ChildProcess.Run("jack_bufsize", Server.Name, "128");
        resized.Wait("the buffer size");
        int size = client.BufferSize;
        ChildProcess.Run("jack_bufsize", Server.Name, "256");
        ChildProcess.Run("jack_freewheel", Server.Name, "y");
        fast.Wait("freewheeling");
        ChildProcess.Run("jack_freewheel", Server.Name, "n");
        slow.Wait("the end of freewheeling");
        ChildProcess.Run("jack_alias", Server.Name, "ours:out", "nick");

        Assert.That(size, Is.EqualTo(128));
        Assert.That(output.Aliases, Is.EqualTo(new[] { "nick" }));
    }

    [Test]
    public void JackTransportAndShowtime_MoveAndShowOurTransport()
    {
        JackClient client = Open("ours");
        client.Activate();
        client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) =>
            position.Bbt = new BarBeatTick(3, 2, 5, 0, 4, 4, 1920, 120));

        PeerProgram.Feed(Server.Name, "jack_transport", "locate 96000\nplay\nexit\n");
        Eventually.IsTrue(() => client.Transport.State == TransportState.Rolling && client.Transport.Frame >= 96_000, "the other program started the transport");
        using PeerProgram showtime = PeerProgram.Start(Server.Name, "jack_showtime");
        string[] shown = showtime.ReadUntil(lines => lines.Any(line => line.Contains("BBT", StringComparison.Ordinal)));
        client.Transport.Stop();

        Assert.That(shown.First(line => line.Contains("BBT", StringComparison.Ordinal)), Does.Contain("Rolling").And.Match(@"BBT:\s*\(?\s*3\|\s*2\|\s*0*5"));
    }

    [Test]
    public void PythonClient_TalksWithUs()
    {
        JackClient client = Open("ours");
        AudioOutPort output = client.AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(0.25f);
            return ProcessResult.Continue;
        });
        client.Activate();
        using PeerProgram python = PeerProgram.Start(Server.Name, "/usr/bin/python3", "-u", "-c", """
            import jack, struct, threading
            c = jack.Client('python')
            p = c.inports.register('in')
            heard = threading.Event()
            @c.set_process_callback
            def process(frames):
                if struct.unpack('f', bytes(p.get_buffer())[:4])[0] == 0.25:
                    heard.set()
            with c:
                print('ready')
                assert heard.wait(10)
                q = c.get_port_by_name('ours:out')
                print(q.name, q.is_output, q.is_audio, [x.name for x in c.get_all_connections(q)])
            """);
        python.ReadUntil(lines => lines.Contains("ready"));

        client.Connect(output, "python:in");

        Assert.That(python.ReadUntil(lines => lines.Count >= 2), Has.Some.EqualTo("ours:out True True ['python:in']"));
    }

    // In frames, to a hundredth of one.
    private static double[] Measurements(IEnumerable<string> lines) =>
        [.. lines.Select(line => Regex.Match(line, @"([\d.]+) frames")).Where(match => match.Success)
            .Select(match => Math.Round(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 2))];

    // The other program registers its ports and is activated a little later.
    private static void Connect(JackClient client, string source, string destination) =>
        Eventually.IsTrue(() => client.TryConnect(source, destination) == ConnectResult.Success, $"{source} → {destination}");
}
