using System.Collections.Concurrent;
using System.Diagnostics;
using Jack.Tests;

namespace Jack.IntegrationTests.Implementations;

/// <summary>
/// Goes through the whole of the library on whichever JACK is loaded. It prints a line for each part, with what went wrong where something
/// did, and at last kills the server.
/// </summary>
internal sealed class SmokeChild : IDisposable
{
    private static readonly JackImplementation s_implementation = JackLibrary.Implementation;

    private readonly int _serverId;
    private readonly ConcurrentQueue<GraphChange> _changes = new();
    private readonly JackClient _first;
    private readonly JackClient _second;
    private int _failures;

    private SmokeChild(int serverId)
    {
        _serverId = serverId;
        _first = JackClient.Open("smoke");
        _second = JackClient.Open("other");
    }

    public static int Run(string serverId)
    {
        Console.WriteLine($"{s_implementation} {(JackLibrary.Supports(JackFeature.Version) ? JackLibrary.VersionString : "")}");
        JackLog.SetHandlers(message => Console.WriteLine($"  JACK's error: {message}"), message => Console.WriteLine($"  JACK's info: {message}"));
        using var smoke = new SmokeChild(int.Parse(serverId));
        smoke.RunAll();
        Console.WriteLine($"{smoke._failures} failures");
        return smoke._failures == 0 ? 0 : 1;
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    private static bool IsPipeWire => s_implementation == JackImplementation.PipeWire;

    private void RunAll()
    {
        Step("names", Names);
        Step("ports", Ports);
        Step("activation", Activation);
        Step("connections", Connections);
        Step("process", Process);
        Step("events", Events);
        Step("metadata", Metadata);
        Step("latency", Latency);
        Step("transport", Transport);
        Step("timebase", Timebase);
        Step("freewheel", Freewheel);
        Step("buffer size", BufferSize);
        Step("threads", Threads);
        Step("ring buffers", RingBuffers);
        Step("reopening", Reopening);
        Step("loss", Loss);
    }

    private void Step(string name, Action step)
    {
        var time = Stopwatch.StartNew();
        try
        {
            step();
            Console.WriteLine($"{name}: ok in {time.ElapsedMilliseconds} ms");
        }
#pragma warning disable CA1031 // The other parts are to be seen as well.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failures++;
            Console.WriteLine($"{name}: FAILED: {exception}");
        }

        JackLog.Flush(Signal.Limit);
    }

    private void Names()
    {
        Assert.That(_first.Name, Is.EqualTo("smoke"));
        Assert.That((_first.SampleRate, _first.BufferSize > 0, _first.CpuLoad >= 0), Is.EqualTo((48_000, true, true)));
        Assert.That(_second.GetClientName(_first.Uuid), Is.EqualTo("smoke"));
        Assert.That(_second.GetClientUuid("smoke"), Is.EqualTo(_first.Uuid));
        Assert.That(() => _second.GetClientUuid("nobody"), Throws.TypeOf<JackException>());
        if (IsPipeWire)
        {
            using var quick = JackClient.Open("quick", new() { PipeWireLatency = new PipeWireLatency(512, 48_000) });
            Assert.That(quick.BufferSize, Is.EqualTo(512));
        }

        using var longest = JackClient.Open(new string('n', JackClient.MaxNameLength));
        Assert.That(longest.Name, Has.Length.EqualTo(JackClient.MaxNameLength));
        AudioInPort port = longest.AudioInputs.Register(new string('p', JackPort.MaxFullNameLength - JackClient.MaxNameLength - 1));
        Assert.That(_first.WaitForPortAsync(port.Name).WaitForResult().Name, Has.Length.EqualTo(JackPort.MaxFullNameLength));
    }

    private void Ports()
    {
        _first.AudioInputs.Register("in");
        AudioOutPort output = _first.AudioOutputs.Register(IsPipeWire ? "result" : "out", PortFlags.IsTerminal);
        _first.MidiOutputs.Register("midi out");
        _second.AudioInputs.Register("in");
        _second.AudioOutputs.Register("out");
        _second.MidiInputs.Register("midi in");
        if (!IsPipeWire)
        {
            Assert.That(() => _first.AudioOutputs.Register("out"), Throws.ArgumentException);
        }

        // PipeWire's clients do not see new names of the ports of others.
        if (!IsPipeWire)
        {
            output.Rename("result");
        }

        output.SetAlias("smoke:another");
        Assert.That(output.Name, Is.EqualTo("smoke:result"));
        Assert.That(output.Aliases, Does.Contain("smoke:another"));
        output.UnsetAlias("smoke:another");
        Assert.That(output.Aliases.Contains("smoke:another"), Is.EqualTo(IsPipeWire));
        Assert.That(_first.GetPort("smoke:result"), Is.SameAs(output));
        _second.WaitForPortAsync("smoke:midi out").WaitForEnd();
        Assert.That(_second.GetPorts(new() { ClientName = "smoke" }).Select(port => port.ShortName), Is.EquivalentTo(["in", "result", "midi out"]));
        Assert.That(_second.GetPorts(new() { ClientName = "smoke", Type = PortType.Midi }), Has.Count.EqualTo(1));
        Assert.That(_second.GetPorts(new() { NamePattern = PortPattern.Exactly("smoke:result") }), Has.Count.EqualTo(1));
        Assert.That(_second.GetPorts(new() { NamePattern = "^nobody:" }), Is.Empty);
        Assert.That(() => _second.GetPorts(new() { NamePattern = "[" }), Throws.ArgumentException);
        Assert.That(_second.GetPorts(new() { Flags = PortFlags.IsPhysical | PortFlags.IsInput }), Has.Count.EqualTo(IsPipeWire ? 0 : 2));
    }

    private void Activation()
    {
        _second.PortRegistered += (_, e) => _changes.Enqueue(e);
        _second.PortsConnected += (_, e) => _changes.Enqueue(e);
        _second.PortsDisconnected += (_, e) => _changes.Enqueue(e);
        _second.PortUnregistered += (_, e) => _changes.Enqueue(e);
        _second.ClientRegistered += (_, e) => _changes.Enqueue(e);
        _second.ClientUnregistered += (_, e) => _changes.Enqueue(e);

        // PipeWire's library keeps one store for the process, and tells the client alone that changes it.
        (IsPipeWire ? _first : _second).PropertyChanged += (_, e) => _changes.Enqueue(e);
        _second.ShutDown += (_, e) => _changes.Enqueue(e);
        _first.SetProcessHandler(Send);
        _second.SetProcessHandler(Receive);
        if (!IsPipeWire)
        {
            Assert.That(_first.TryConnect("smoke:result", "other:in"), Is.EqualTo(ConnectResult.NotActive));
        }

        _first.Activate();
        _second.Activate();
        Assert.That(() => _first.SetProcessHandler(null), Throws.InvalidOperationException);
    }

    private void Connections()
    {
        _first.ConnectAsync("smoke:result", "other:in").WaitForSuccess();
        _first.ConnectAsync("smoke:midi out", "other:midi in").WaitForSuccess();
        Eventually.IsTrue(() => _first.AudioOutputs[0].IsConnectedTo("other:in") && _second.MidiInputs[0].ConnectionCount == 1, "the connections");
        Assert.That(_second.GetPort("smoke:result").GetConnections(), Is.EqualTo(new[] { _second.AudioInputs[0] }));
        Assert.That(_second.TryConnect("smoke:result", "other:in"), Is.EqualTo(ConnectResult.AlreadyConnected));
        Assert.That(_second.TryConnect("other:in", "smoke:result"), Is.EqualTo(ConnectResult.SourceNotOutput));
        Assert.That(_second.TryConnect("smoke:result", "other:midi in"), Is.EqualTo(ConnectResult.TypeMismatch));
        Assert.That(_second.TryConnect("smoke:result", "other:nothing"), Is.EqualTo(ConnectResult.DestinationNotFound));
        Assert.That(_second.TryConnect("nobody:result", "other:in"), Is.EqualTo(ConnectResult.SourceNotFound));
        Assert.That(_second.TryDisconnect("other:out", "smoke:in"), Is.EqualTo(ConnectResult.NotConnected));
    }

    private readonly Signal _sound = new();
    private readonly Signal _midi = new();
    private bool _refused;
    private string? _wrong;

    private ProcessResult Send(in ProcessContext context)
    {
        _first.AudioOutputs[0].GetBuffer(in context).Fill(0.25f);
        MidiWriter writer = _first.MidiOutputs[0].GetWriter(in context);
        bool ordered = writer.Write(1, [0x90, 60, 100]) == MidiWriteResult.Success
            && writer.Write(0, [0xF8]) == MidiWriteResult.OutOfOrder
            && writer.Write(context.FrameCount, [0xF8]) == MidiWriteResult.BeyondCycle
            && writer.Write(context.FrameCount - 1, [0xB0, 7, 90]) == MidiWriteResult.Success;

        // JACK2 reports what does not fit to its error function, in the middle of the call.
        bool refused = _refused || writer.Reserve(context.FrameCount - 1, 1 << 20).IsEmpty;
        _refused = true;
        if (!ordered || !refused || writer.Count != 2)
        {
            _wrong ??= $"the writer: {ordered}, {refused}, {writer.Count} events, {context.FrameCount} frames";
        }

        return ProcessResult.Continue;
    }

    private ProcessResult Receive(in ProcessContext context)
    {
        ReadOnlySpan<float> sound = _second.AudioInputs[0].GetBuffer(in context);
        sound.CopyTo(_second.AudioOutputs[0].GetBuffer(in context));
        if (sound.Length == context.FrameCount && sound.IndexOfAnyExcept(0.25f) < 0)
        {
            _sound.Set();
        }

        MidiEvents events = _second.MidiInputs[0].GetEvents(in context);
        if (events.Count > 0)
        {
            if (events.Count != 2 || events[0].Frame != 1 || !events[0].Data.SequenceEqual<byte>([0x90, 60, 100]) || !events[1].Data.SequenceEqual<byte>([0xB0, 7, 90]))
            {
                _wrong ??= $"{events.Count} events, the first at {events[0].Frame}: {Convert.ToHexString(events[0].Data)}";
            }

            _midi.Set();
        }

        return ProcessResult.Continue;
    }

    private void Process()
    {
        _sound.Wait("the sound");
        _midi.Wait("the MIDI events");
        Assert.That(_wrong, Is.Null);
        uint before = _first.Time.FrameTime;
        Eventually.IsTrue(() => JackFrames.Difference(_first.Time.FrameTime, before) > 4_800, "a tenth of a second");
        Assert.That(_first.Time.FramesToMicroseconds(_first.Time.FrameTime), Is.Positive);
        Assert.That(_first.State, Is.EqualTo(JackClientState.Active), () => $"{_first.Completion.Exception}");
        Assert.That(_second.State, Is.EqualTo(JackClientState.Active), () => $"{_second.Completion.Exception}");
    }

    private void Events()
    {
        Expect<PortConnectionEventArgs>(e => e.IsConnected && e.Source.Name == "smoke:result" && e.Destination.Name == "other:in" && e.DestinationPort == _second.AudioInputs[0]);
        AudioInPort late = _first.AudioInputs.Register("late");
        Expect<PortRegistrationEventArgs>(e => e.IsRegistered && e.Info is { Name: "smoke:late", IsInput: true, IsAudio: true } && e.Port is ForeignInputPort);
        late.Unregister();
        Expect<PortRegistrationEventArgs>(e => !e.IsRegistered && e.Info is { Name: "smoke:late", IsInput: true, IsAudio: true });
        MidiOutPort brief = _first.MidiOutputs.Register("brief");
        JackPort foreign = _second.WaitForPortAsync("smoke:brief").WaitForResult();
        brief.Unregister();
        Eventually.IsTrue(() => !foreign.IsAvailable, "the end of the port");
        Assert.That(() => foreign.Name, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => brief.Name, Throws.TypeOf<ObjectDisposedException>());
        JackClient.Open("guest").Dispose();
        Expect<ClientRegistrationEventArgs>(e => e.IsRegistered && e.Name == "guest");
        Expect<ClientRegistrationEventArgs>(e => !e.IsRegistered && e.Name == "guest");
        _second.Disconnect("smoke:result", "other:in");
        Expect<PortConnectionEventArgs>(e => !e.IsConnected && e.Source.Name == "smoke:result");
        _second.Connect("smoke:result", "other:in");
    }

    private void Expect<TChange>(Func<TChange, bool> isMeant)
        where TChange : GraphChange =>
        Eventually.IsTrue(() => _changes.OfType<TChange>().Any(isMeant), $"{typeof(TChange).Name} among {string.Join(", ", _changes.Select(change => change.GetType().Name))}");

    private void Metadata()
    {
        SubjectMetadata port = _first.AudioOutputs[0].Metadata;
        port.PrettyName = "Result";
        Eventually.IsTrue(() => _second.GetPort("smoke:result").Metadata.PrettyName == "Result", "the pretty name");
        Expect<PropertyChangedEventArgs>(e => e.Key == MetadataKeys.PrettyName && e.Subject == port.Subject);
        Assert.That(port.GetAll(), Has.Count.EqualTo(1));
        port.PrettyName = null;

        // There a client that hears of the change late puts it into the store of all again.
        Eventually.IsTrue(() => IsPipeWire || _second.GetPort("smoke:result").Metadata.PrettyName is null, "the end of the pretty name");
        _first.Metadata.Own.Set("http://example.org/key", "value", "text/plain");
        Eventually.IsTrue(() => _second.Metadata.Get(_first.Uuid, "http://example.org/key") == "value", "the client's property");
        Assert.That(_first.Metadata.Own.RemoveAll(), Is.EqualTo(1));
    }

    private void Latency()
    {
        using var delay = JackClient.Open("delay");
        AudioInPort input = delay.AudioInputs.Register("in");
        AudioOutPort output = delay.AudioOutputs.Register("out");
        delay.ReportLatency(1_000);
        delay.Activate();
        delay.ConnectAsync("smoke:result", input.Name).WaitForSuccess();
        _first.ConnectAsync(output.Name, "other:in").WaitForSuccess();
        Eventually.IsTrue(() => Added(LatencyMode.Capture) == 1_000 && Added(LatencyMode.Playback) == -1_000, "the latency");
        delay.ReportLatency(500);

        // PipeWire does not always compute anew.
        Eventually.IsTrue(() => IsPipeWire || (Added(LatencyMode.Capture) == 500 && Added(LatencyMode.Playback) == -500), "the lower latency");

        int Added(LatencyMode mode) => _first.GetPort("delay:out").GetLatency(mode).Max - _first.GetPort("delay:in").GetLatency(mode).Max;
    }

    private void Transport()
    {
        _first.Transport.Stop();
        _first.Transport.Locate(48_000);
        Eventually.IsTrue(() => _second.Transport.Query().Position.Frame == 48_000, "the place");
        _first.Transport.Start();
        Eventually.IsTrue(() => _second.Transport.State == TransportState.Rolling && _second.Transport.Frame > 48_000, "rolling");
        _first.Transport.Stop();
        Eventually.IsTrue(() => _second.Transport.State == TransportState.Stopped, "the stop");
        Assert.That(_second.Transport.Query().Position.FrameRate, Is.EqualTo(48_000));
    }

    private void Timebase()
    {
        bool first = false;
        var bbt = new BarBeatTick(3, 2, 480, 15_360, 4, 4, 1_920, 133.5);
        Assert.That(_first.Transport.TryBecomeTimebaseMaster((in TimebaseContext context, ref TransportPosition position) =>
        {
            first |= context.IsNewPosition;
            position.Bbt = bbt;
            position.BbtOffset = 17;
        }), Is.True);
        _first.Transport.Locate(96_000);
        Eventually.IsTrue(() => _second.Transport.Query().Position is { Frame: 96_000, Bbt: not null }, "the musical position");
        _first.Transport.Start();
        Eventually.IsTrue(() => _second.Transport.Query() is { State: TransportState.Rolling, Position.Bbt: not null }, "the musical position while rolling");
        TransportPosition seen = _second.Transport.Query().Position;
        Assert.That((seen.Bbt, seen.BbtOffset, first), Is.EqualTo(((BarBeatTick?)bbt, (int?)17, true)));
        bool taken = _second.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => { }, conditional: true);
        Assert.That(taken, Is.EqualTo(IsPipeWire));
        _first.Transport.Stop();
        Eventually.IsTrue(() => _second.Transport.State == TransportState.Stopped, "the stop");
        if (!taken)
        {
            _first.Transport.ReleaseTimebase();
            Assert.That(_second.Transport.ReleaseTimebase, Throws.TypeOf<JackException>());
        }
    }

    private void Freewheel()
    {
        using var changed = new Signal();
        EventHandler<FreewheelChangedEventArgs> handler = (_, e) =>
        {
            if (!e.IsFreewheeling)
            {
                changed.Set();
            }
        };
        _second.FreewheelChanged += handler;
        _first.SetFreewheel(true);
        _first.SetFreewheel(false);
        if (!IsPipeWire)
        {
            changed.Wait("the end of freewheeling");
        }

        _second.FreewheelChanged -= handler;
    }

    private void BufferSize()
    {
        int old = _first.BufferSize;
        _first.SetBufferSize(old * 2);
        if (!IsPipeWire)
        {
            Eventually.IsTrue(() => _second.BufferSize == old * 2, "the buffer size");
        }

        _first.SetBufferSize(old);
        Eventually.IsTrue(() => _second.BufferSize == old, "the old buffer size");
    }

    private void Threads()
    {
        using JackThread thread = _first.Threads.CreateThread(stop => stop.WaitHandle.WaitOne(), realtime: false);
        Assert.That(thread.Join(TimeSpan.FromMilliseconds(10)), Is.False);
        Assert.That(thread.Stop(Signal.Limit), Is.True);
        _ = _first.Threads.RealtimePriority;
        _ = _first.Threads.MaxRealtimePriority;
        _ = _first.Statistics.MaxDelay;
        _ = _first.Statistics.XrunDelay;
        _first.Statistics.ResetMaxDelay();
    }

    private void RingBuffers()
    {
        using var ring = new RingBuffer(100);
        byte[] read = new byte[3];
        Assert.That(ring.Writer.Write([1, 2, 3]), Is.EqualTo(3));
        Assert.That(ring.Reader.Read(read), Is.EqualTo(3));
        Assert.That(read, Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(ring.Capacity, Is.EqualTo(127));
    }

    private void Reopening()
    {
        for (int i = 0; i < 20; i++)
        {
            using var client = JackClient.Open("again");
            client.AudioInputs.Register("in");
            client.Activate();
            client.ConnectAsync("smoke:result", "again:in").WaitForSuccess();
        }

        _first.Deactivate();
        Assert.That(_first.AudioOutputs[0].ConnectionCount, Is.Zero);
        _first.Activate();
        _first.Connect("smoke:result", "other:in");
    }

    private void Loss()
    {
        using (var server = System.Diagnostics.Process.GetProcessById(_serverId))
        {
            server.Kill();
        }

        if (IsPipeWire)
        {
            // PipeWire's library keeps its clients quiet until the daemon is back.
            Assert.That(() => _first.Connect("smoke:result", "other:in"), Throws.InstanceOf<JackException>());
        }
        else
        {
            Expect<ServerShutdownEventArgs>(_ => true);
            Eventually.IsTrue(() => _first.State == JackClientState.ServerLost && _second.State == JackClientState.ServerLost, "the loss");
            Assert.That(() => _first.Connect("smoke:result", "other:in"), Throws.TypeOf<JackServerLostException>());
            Assert.That(() => _second.Completion.WaitForSuccess(), Throws.TypeOf<JackServerLostException>());
        }

        _first.Dispose();
        _second.Dispose();
        Assert.That(() => JackClient.Open("afterwards"), Throws.TypeOf<JackOpenException>());
    }
}
