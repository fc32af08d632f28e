using Jack.IntegrationTests.Peers;
using Jack.Tests;

namespace Jack.IntegrationTests.Latency;

internal sealed class LatencyTests : ServerFixture
{
    // The dummy driver's own: capture has one period, playback two.
    private const int Capture = 256;

    [Test]
    public void ReportLatency_Client_IsAddedInBothDirections()
    {
        JackClient client = OpenThru("thru", out AudioInPort input, out AudioOutPort output);
        int playback = client.GetPort("system:playback_1").GetLatency(LatencyMode.Playback).Max;
        client.ReportLatency(100);
        Connect(client, input, output);

        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == Capture + 100, "the capture latency of the output");
        Eventually.IsTrue(() => input.GetLatency(LatencyMode.Playback).Max == playback + 100, "the playback latency of the input");
        string listed = ChildProcess.Run("jack_lsp", Server.Name, "-l", "thru");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(input.GetLatency(LatencyMode.Capture), Is.EqualTo(new LatencyRange(Capture, Capture)));
            Assert.That(output.GetLatency(LatencyMode.Playback), Is.EqualTo(new LatencyRange(playback, playback)));
            Assert.That(listed, Does.Match($@"thru:out[\s\S]*capture latency = \[ {Capture + 100} {Capture + 100} \]"));
            Assert.That(listed, Does.Match($@"thru:in[\s\S]*playback latency = \[ {playback + 100} {playback + 100} \]"));
        }
    }

    [Test]
    public void ReportLatency_Ports_AddUpAlongThePath()
    {
        JackClient client = OpenThru("thru", out AudioInPort input, out AudioOutPort output);
        AudioOutPort dry = client.AudioOutputs.Register("dry");
        input.ReportLatency(10);
        output.ReportLatency(5);
        Connect(client, input, output);

        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == Capture + 15, "the latency of the path through both");

        Assert.That(dry.GetLatency(LatencyMode.Capture), Is.EqualTo(new LatencyRange(Capture + 10, Capture + 10)));
    }

    [Test]
    public void ReportLatency_Changed_IsPropagatedWhileActive()
    {
        JackClient client = OpenThru("thru", out AudioInPort input, out AudioOutPort output);
        client.ReportLatency(100);
        Connect(client, input, output);
        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == Capture + 100, "the first latency");

        client.ReportLatency(300);

        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == Capture + 300, "the second latency");
    }

    [Test]
    public void NoReport_LeavesJacksOwnPropagation()
    {
        JackClient client = OpenThru("thru", out AudioInPort input, out AudioOutPort output);
        Connect(client, input, output);

        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max == Capture, "the latency passed through");
    }

    [Test]
    public void ReportLatency_BehindJacksLatentClient_AddsToIts()
    {
        using PeerProgram latent = PeerProgram.Start(Server.Name, "jack_latent_client");
        JackClient client = OpenThru("thru", out AudioInPort input, out AudioOutPort output);
        client.ReportLatency(100);
        Connect(client, input, output);

        input.DisconnectAll();
        Eventually.IsTrue(() => client.TryConnect("latent:output", input.Name) == ConnectResult.Success, "the latent client");

        Eventually.IsTrue(() => output.GetLatency(LatencyMode.Capture).Max is var frames && frames == Capture + 1024 + 100, "the sum of all latencies");
    }

    [Test]
    public void ReportLatency_WrongUse_Throws()
    {
        JackClient client = OpenThru("thru", out AudioInPort input, out _);
        client.SetLatencyHandler(_ => { });
        JackClient active = Open("active");
        active.Activate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => client.ReportLatency(1), Throws.InvalidOperationException.With.Message.Contains("latency handler"));
            Assert.That(() => input.ReportLatency(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => active.ReportLatency(1), Throws.InvalidOperationException.With.Message.Contains("before Activate"));
        }
    }

    private static void Connect(JackClient client, AudioInPort input, AudioOutPort output)
    {
        client.Activate();
        client.Connect("system:capture_1", input);
        client.Connect(output, "system:playback_1");
    }

    private JackClient OpenThru(string name, out AudioInPort input, out AudioOutPort output)
    {
        JackClient client = Open(name);
        input = client.AudioInputs.Register("in");
        output = client.AudioOutputs.Register("out");
        return client;
    }
}
