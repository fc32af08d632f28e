using Jack.Tests.Fakes;

namespace Jack.Tests.Client;

/// <summary>Every public member that talks to the server, and every one that reads: inside callbacks, after disposal, after the loss of the server.</summary>
internal sealed class CallContextTests : FakeJackTests
{
    public static IEnumerable<TestCaseData> Requests => Cases(s_requests);

    public static IEnumerable<TestCaseData> Reads => Cases(s_reads);

    public static IEnumerable<TestCaseData> PortRequests => Cases(s_requests.Where(request => request.UsesPort));

    public static IEnumerable<TestCaseData> PortReads => Cases(s_reads.Where(read => read.UsesPort));

    private static readonly (string Name, bool UsesPort, Action<JackClient, AudioOutPort> Call)[] s_requests =
    [
        ("Activate", false, (client, _) => client.Activate()),
        ("SetBufferSize", false, (client, _) => client.SetBufferSize(128)),
        ("SetFreewheel", false, (client, _) => client.SetFreewheel(true)),
        ("Uuid", false, (client, _) => Touch(client.Uuid)),
        ("GetClientUuid", false, (client, _) => client.GetClientUuid("test")),
        ("GetClientName", false, (client, _) => client.GetClientName(new JackUuid((2UL << 32) + 1))),
        ("RecomputeLatencies", false, (client, _) => client.RecomputeLatencies()),
        ("Connect", false, (client, _) => client.Connect("test:out", "test:in")),
        ("TryConnect", false, (client, _) => client.TryConnect("test:out", "test:in")),
        ("Disconnect", false, (client, _) => client.Disconnect("test:out", "test:in")),
        ("TryDisconnect", false, (client, _) => client.TryDisconnect("test:out", "test:in")),
        ("ConnectPorts", true, (client, port) => client.Connect(port, "test:in")),
        ("Register audio", false, (client, _) => client.AudioInputs.Register("new")),
        ("Register MIDI", false, (client, _) => client.MidiOutputs.Register("new")),
        ("RegisterInput", false, (client, _) => client.RegisterInput("new", PortType.Osc)),
        ("Rename", true, (_, port) => port.Rename("renamed")),
        ("SetAlias", true, (_, port) => port.SetAlias("alias")),
        ("UnsetAlias", true, (_, port) => port.UnsetAlias("alias")),
        ("DisconnectAll", true, (_, port) => port.DisconnectAll()),
        ("DisconnectFrom", true, (_, port) => port.DisconnectFrom("test:in")),
        ("ConnectTo", true, (_, port) => port.ConnectTo("test:in")),
        ("RequestMonitor", true, (_, port) => port.RequestMonitor(true)),
        ("EnsureMonitor", true, (_, port) => port.EnsureMonitor(true)),
        ("Become timebase master", false, (client, _) => client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => { })),
        ("Release timebase", false, (client, _) => client.Transport.ReleaseTimebase()),
        ("SetSyncHandler", false, (client, _) => client.Transport.SetSyncHandler(null)),
        ("SetSyncTimeout", false, (client, _) => client.Transport.SetSyncTimeout(TimeSpan.FromSeconds(1))),
    ];

    private static readonly (string Name, bool UsesPort, Action<JackClient, AudioOutPort> Call)[] s_reads =
    [
        ("SampleRate", false, (client, _) => Touch(client.SampleRate)),
        ("BufferSize", false, (client, _) => Touch(client.BufferSize)),
        ("IsRealtime", false, (client, _) => Touch(client.IsRealtime)),
        ("CpuLoad", false, (client, _) => Touch(client.CpuLoad)),
        ("ThreadId", false, (client, _) => Touch(client.ThreadId)),
        ("GetPorts", false, (client, _) => client.GetPorts()),
        ("GetPortInfos", false, (client, _) => client.GetPortInfos()),
        ("GetPort", false, (client, _) => client.GetPort("test:in")),
        ("TryGetPort", false, (client, _) => client.TryGetPort("test:in", out JackPort? _)),
        ("GetOwnPorts", false, (client, _) => client.GetOwnPorts()),
        ("FrameTime", false, (client, _) => Touch(client.Time.FrameTime)),
        ("FramesSinceCycleStart", false, (client, _) => Touch(client.Time.FramesSinceCycleStart)),
        ("TryGetCycleTimes", false, (client, _) => client.Time.TryGetCycleTimes(out CycleTimes _)),
        ("FramesToMicroseconds", false, (client, _) => client.Time.FramesToMicroseconds(1)),
        ("MicrosecondsToFrames", false, (client, _) => client.Time.MicrosecondsToFrames(1)),
        ("Transport.State", false, (client, _) => Touch(client.Transport.State)),
        ("Transport.Frame", false, (client, _) => Touch(client.Transport.Frame)),
        ("Transport.Query", false, (client, _) => client.Transport.Query()),
        ("Name", true, (_, port) => Touch(port.Name)),
        ("ShortName", true, (_, port) => Touch(port.ShortName)),
        ("ClientName", true, (_, port) => Touch(port.ClientName)),
        ("Uuid", true, (_, port) => Touch(port.Uuid)),
        ("GetConnections", true, (_, port) => port.GetConnections()),
        ("ConnectionCount", true, (_, port) => Touch(port.ConnectionCount)),
        ("IsConnectedTo", true, (_, port) => port.IsConnectedTo("test:in")),
        ("Aliases", true, (_, port) => Touch(port.Aliases)),
        ("IsMonitoringInput", true, (_, port) => Touch(port.IsMonitoringInput)),
        ("GetLatency", true, (_, port) => port.GetLatency(LatencyMode.Capture)),
        ("SetLatency", true, (_, port) => port.SetLatency(LatencyMode.Capture, new LatencyRange(0, 0))),
        ("ToInfo", true, (_, port) => port.ToInfo()),
    ];

    [TestCaseSource(nameof(Requests))]
    public void Request_InProcessHandler_IsRefusedWithoutReachingJack(Action<JackClient, AudioOutPort> call)
    {
        Exception? thrown = CatchInHandler(call, out JackClientState state);

        Assert.That(thrown, Is.TypeOf<InvalidOperationException>().With.Message.Contains("inside a JACK callback"));
        Assert.That(state, Is.EqualTo(JackClientState.Active));
    }

    [TestCaseSource(nameof(Reads))]
    public void Read_InProcessHandler_Works(Action<JackClient, AudioOutPort> call) =>
        Assert.That(CatchInHandler(call, out JackClientState _), Is.Null);

    [TestCaseSource(nameof(Requests)), TestCaseSource(nameof(Reads))]
    public void Call_AfterDispose_Throws(Action<JackClient, AudioOutPort> call)
    {
        JackClient client = Prepare(out AudioOutPort port);

        client.Dispose();

        Assert.That(() => call(client, port), Throws.TypeOf<ObjectDisposedException>().With.Message.Contains("The client 'test' has been disposed"));
    }

    [TestCaseSource(nameof(PortRequests)), TestCaseSource(nameof(PortReads))]
    public void Call_AfterUnregister_Throws(Action<JackClient, AudioOutPort> call)
    {
        JackClient client = Prepare(out AudioOutPort port);
        port.Unregister();
        client.AudioOutputs.Register("next");

        Assert.That(() => call(client, port), Throws.TypeOf<ObjectDisposedException>().With.Message.Contains("The port 'test:out' has been unregistered"));
    }

    [TestCaseSource(nameof(Requests))]
    public void Request_AfterServerLoss_Throws(Action<JackClient, AudioOutPort> call)
    {
        JackClient client = Prepare(out AudioOutPort port);
        Jack.KillServer();
        client.Completion.WaitForEnd();

        Assert.That(() => call(client, port), Throws.TypeOf<JackServerLostException>().With.Message.Contains("has lost its server"));
    }

    [TestCaseSource(nameof(Reads))]
    public void Read_AfterServerLoss_Works(Action<JackClient, AudioOutPort> call)
    {
        JackClient client = Prepare(out AudioOutPort port);
        Jack.KillServer();
        client.Completion.WaitForEnd();

        Assert.That(() => call(client, port), Throws.Nothing);
    }

    [TestCaseSource(nameof(Requests))]
    public void Request_InEventHandler_IsAllowed(Action<JackClient, AudioOutPort> call)
    {
        JackClient client = Prepare(out AudioOutPort port);
        using var done = new Signal();
        Exception? thrown = null;
        client.XrunOccurred += (_, _) =>
        {
            thrown = CatchAny(() => call(client, port));
            done.Set();
        };

        Jack.RaiseXrun(1);
        done.Wait();

        // What remains are answers of the server, such as "not connected".
        Assert.That(thrown, Is.Null.Or.InstanceOf<JackException>());
    }

    [Test]
    public void Unregister_InProcessHandler_IsRefused() =>
        Assert.That(CatchInHandler((_, port) => port.Unregister(), out JackClientState _), Is.TypeOf<InvalidOperationException>());

    [Test]
    public void Deactivate_InProcessHandler_IsRefused() =>
        Assert.That(CatchInHandler((client, _) => client.Deactivate(), out JackClientState _), Is.TypeOf<InvalidOperationException>());

    [Test]
    public void Handlers_AfterDispose_Throw()
    {
        JackClient client = Prepare(out AudioOutPort _);

        client.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => client.SetProcessHandler(null), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => client.SetLatencyHandler(_ => { }), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => client.Deactivate(), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => client.WatchAsync(), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(client.ToString, Throws.Nothing);
            Assert.That(client.Name, Is.EqualTo("test"));
            Assert.That(client.AudioOutputs[0].IsAvailable, Is.False);
            Assert.That(client.AudioOutputs[0].ToString, Throws.Nothing);
        }
    }

    private static IEnumerable<TestCaseData> Cases(IEnumerable<(string Name, bool UsesPort, Action<JackClient, AudioOutPort> Call)> calls) =>
        calls.Select(call => new TestCaseData(call.Call).SetArgDisplayNames((call.UsesPort ? "port " : "") + call.Name));

    private static void Touch<T>(T value) => GC.KeepAlive(value);

    private static Exception? CatchAny(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private Exception? CatchInHandler(Action<JackClient, AudioOutPort> call, out JackClientState state)
    {
        JackClient client = Prepare(out AudioOutPort port);
        client.Deactivate();
        Exception? thrown = null;
        client.SetProcessHandler((in ProcessContext _) =>
        {
            thrown = CatchAny(() => call(client, port));
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles();
        state = client.State;
        return thrown;
    }

    private JackClient Prepare(out AudioOutPort port)
    {
        JackClient client = Open();
        client.AudioInputs.Register("in");
        port = client.AudioOutputs.Register("out");
        client.Activate();
        return client;
    }
}
