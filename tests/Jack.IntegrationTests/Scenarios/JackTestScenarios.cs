using Jack.Tests;

namespace Jack.IntegrationTests.Scenarios;

/// <summary>What JACK's own <c>jack_test</c> goes through, in the order of its list.</summary>
/// <remarks>
/// <list type="number">
/// <item>Client names: length, a second client of the same name, the name of the thread's client.</item>
/// <item>Ports: registering, the longest name, duplicates, aliases, renaming, flags, types.</item>
/// <item>Connections: own and foreign ports, wrong ends, disconnecting, what the server tells of it.</item>
/// <item>Summation of several outputs in one input.</item>
/// <item>Latency of a loop and of a chain, with JACK's own propagation.</item>
/// <item>Freewheel on and off.</item>
/// <item>Buffer size: every power of two, and back.</item>
/// <item>Transport: start, locate, stop, timebase.</item>
/// <item>Callback counts: every registration and connection is told exactly once.</item>
/// </list>
/// </remarks>
internal sealed class JackTestScenarios : ServerFixture
{
    [Test]
    public void Names_SecondClientOfTheSameName_GetsANumberUnlessExact()
    {
        Open("twin");

        JackClient second = Open("twin");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Name, Is.EqualTo("twin-01"));
            Assert.That(second.OpenStatus & JackStatus.NameNotUnique, Is.Not.Zero);
            Assert.That(() => Open("twin", new() { UseExactName = true }), Throws.TypeOf<JackClientNameInUseException>());
            Assert.That(second.GetClientName(second.Uuid), Is.EqualTo("twin-01"));
            Assert.That(second.GetClientUuid("twin-01"), Is.EqualTo(second.Uuid));
        }
    }

    [Test]
    public void Ports_RegisterRenameAliasFind()
    {
        JackClient client = Open("ports");
        AudioOutPort port = client.AudioOutputs.Register("first", PortFlags.IsTerminal);
        port.Rename("renamed");
        port.SetAlias("one");
        port.SetAlias("two");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => client.AudioInputs.Register("renamed"), Throws.ArgumentException);
            Assert.That(() => port.SetAlias("three"), Throws.TypeOf<JackException>());
            Assert.That(client.GetPort("ports:renamed"), Is.SameAs(port));
            Assert.That(client.GetPort("two"), Is.SameAs(port));
            Assert.That(client.GetPorts(new() { NamePattern = "^ports:re.*d$", Type = PortType.Audio, Flags = PortFlags.IsTerminal | PortFlags.IsOutput }), Is.EqualTo(new[] { port }));
            Assert.That(client.GetPorts(new() { Type = PortType.Midi, ClientName = "ports" }), Is.Empty);
            Assert.That(client.GetPorts<IInputPort>(new() { Flags = PortFlags.IsPhysical }).Select(physical => physical.Name), Is.EqualTo(new[] { "system:playback_1", "system:playback_2" }));
        }
    }

    [Test]
    public void Connections_RightAndWrong()
    {
        JackClient client = Open("connections");
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        MidiInPort midi = client.MidiInputs.Register("midi");
        ConnectResult before = client.TryConnect(output, input);
        client.Activate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.EqualTo(ConnectResult.NotActive));
            Assert.That(client.TryConnect(output, input), Is.EqualTo(ConnectResult.Success));
            Assert.That(client.TryConnect(output, input), Is.EqualTo(ConnectResult.AlreadyConnected));
            Assert.That(client.TryConnect(output, midi), Is.EqualTo(ConnectResult.TypeMismatch));
            Assert.That(client.TryConnect("connections:in", "connections:in"), Is.EqualTo(ConnectResult.SourceNotOutput));
            Assert.That(client.TryConnect("connections:out", "connections:out"), Is.EqualTo(ConnectResult.DestinationNotInput));
            Assert.That(client.TryConnect("none", "connections:in"), Is.EqualTo(ConnectResult.SourceNotFound));
            Assert.That(client.TryConnect("connections:out", new string('n', 400)), Is.EqualTo(ConnectResult.DestinationNotFound));
            Assert.That(client.TryConnect("connections:out", "system:playback_1"), Is.EqualTo(ConnectResult.Success));
            Assert.That(output.GetConnections().Select(port => port.Name), Is.EquivalentTo(new[] { "connections:in", "system:playback_1" }));
            Assert.That(client.GetPort("system:playback_1").IsConnectedTo(output), Is.True);
            Assert.That(client.TryDisconnect(output, input), Is.EqualTo(ConnectResult.Success));
            Assert.That(client.TryDisconnect(output, input), Is.EqualTo(ConnectResult.NotConnected));
        }

        output.DisconnectAll();
        Assert.That(output.ConnectionCount, Is.Zero);
    }

    [Test]
    public void Summation_ThreeOutputsInOneInput_AreAdded()
    {
        JackClient source = Open("sources");
        JackClient sink = Open("sum");
        AudioOutPort[] outputs = [.. Enumerable.Range(0, 3).Select(i => source.AudioOutputs.Register($"out{i}"))];
        AudioInPort input = sink.AudioInputs.Register("in");
        using var summed = new Signal();
        source.SetProcessHandler((in ProcessContext context) =>
        {
            outputs[0].GetBuffer(in context).Fill(1);
            outputs[1].GetBuffer(in context).Fill(2);
            outputs[2].GetBuffer(in context).Fill(-0.5f);
            return ProcessResult.Continue;
        });
        Listen(sink, input, 2.5f, summed);
        source.Activate();
        sink.Activate();
        foreach (AudioOutPort output in outputs)
        {
            source.Connect(output, input);
        }

        summed.Wait("the sum");
    }

    [Test]
    public void Latency_AlongAChain_IsPassedOnByJack()
    {
        JackClient first = Open("first");
        JackClient second = Open("second");
        AudioOutPort source = first.AudioOutputs.Register("out");
        AudioInPort through = second.AudioInputs.Register("in");
        AudioOutPort last = second.AudioOutputs.Register("out");
        AudioInPort end = first.AudioInputs.Register("in");
        first.SetLatencyHandler(mode =>
        {
            if (mode == LatencyMode.Capture)
            {
                source.SetLatency(mode, new LatencyRange(100, 200));
            }
        });
        first.Activate();
        second.Activate();
        first.Connect(source, through);
        Eventually.IsTrue(() => through.GetLatency(LatencyMode.Capture) == new LatencyRange(100, 200), "the latency is passed on");

        first.RecomputeLatencies();

        Eventually.IsTrue(() => last.GetLatency(LatencyMode.Capture) == new LatencyRange(100, 200), "and through the second client by JACK itself");
        Assert.That(end.GetLatency(LatencyMode.Capture), Is.EqualTo(default(LatencyRange)));
    }

    [Test]
    public void Freewheel_OnAndOff_IsTold()
    {
        JackClient client = Open("wheel");
        var told = new List<bool>();
        using var off = new Signal();
        client.FreewheelChanged += (_, e) =>
        {
            told.Add(e.IsFreewheeling);
            if (!e.IsFreewheeling)
            {
                off.Set();
            }
        };
        client.Activate();

        client.SetFreewheel(true);
        Assert.That(() => client.SetFreewheel(true), Throws.TypeOf<JackException>());
        client.SetFreewheel(false);
        off.Wait();

        Assert.That(told, Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void BufferSize_EveryPowerOfTwo_ReachesHandlerEventAndCycle()
    {
        JackClient client = Open("sizes");
        int before = client.BufferSize;
        int handled = 0, wanted = 0;
        using var cycle = new AutoResetEvent(false);
        client.SetBufferSizeHandler(frames => handled = frames);
        client.SetProcessHandler((in ProcessContext context) =>
        {
            if (context.FrameCount == Volatile.Read(ref wanted))
            {
                cycle.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        foreach (int size in new[] { 16, 64, 1024, 4096, before })
        {
            Volatile.Write(ref wanted, size);
            client.SetBufferSize(size);
            Assert.That(cycle.WaitOne(Signal.Limit), Is.True);
            Assert.That((client.BufferSize, handled), Is.EqualTo((size, size)));
        }
    }

    [Test]
    public void Transport_StartLocateStop_WithATimebase()
    {
        JackClient client = Open("transport");
        client.Activate();
        bool isMaster = client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) =>
            position.Bbt = new BarBeatTick((int)(position.Frame / 48_000) + 1, 1, 0, 0, 4, 4, 1920, 60), conditional: true);

        client.Transport.Locate(480_000);
        client.Transport.Start();
        Eventually.IsTrue(() => client.Transport.Query() is { State: TransportState.Rolling, Position: { Frame: >= 480_000, Bbt.Bar: >= 11 } }, "it rolls from there");
        client.Transport.Stop();
        Eventually.IsTrue(() => client.Transport.State == TransportState.Stopped, "it stops");
        client.Transport.ReleaseTimebase();

        Assert.That(isMaster, Is.True);
    }

    [Test]
    public void CallbackCounts_EveryRegistrationAndConnection_IsToldOnce()
    {
        const int Ports = 20;
        JackClient watcher = Open("watcher");
        int clients = 0, ports = 0, connections = 0, disconnections = 0, portsGone = 0;
        using var gone = new Signal();
        watcher.ClientRegistered += (_, e) => clients += e.Name == "counted" ? 1 : 0;
        watcher.PortRegistered += (_, e) => ports += e.Info.ClientName == "counted" ? 1 : 0;
        watcher.PortUnregistered += (_, e) => portsGone += e.Info.ClientName == "counted" ? 1 : 0;
        watcher.PortsConnected += (_, e) => connections += e.Source.ClientName == "counted" ? 1 : 0;
        watcher.PortsDisconnected += (_, e) => disconnections += e.Source.ClientName == "counted" ? 1 : 0;
        watcher.ClientUnregistered += (_, e) =>
        {
            if (e.Name == "counted")
            {
                gone.Set();
            }
        };
        watcher.Activate();

        using (JackClient counted = JackClient.Open("counted", new() { ServerName = Server.Name }))
        {
            counted.Activate();
            for (int i = 0; i < Ports; i++)
            {
                counted.Connect(counted.AudioOutputs.Register($"out{i}"), "system:playback_1");
            }

            counted.AudioOutputs.Clear();
        }

        gone.Wait("the client's end");
        Assert.That((clients, ports, connections, disconnections, portsGone), Is.EqualTo((1, Ports, Ports, Ports, Ports)));
    }

    [Test]
    public void JackProperty_SeesAndSetsMetadata()
    {
        JackClient client = Open("described");
        client.Activate();
        using var told = new Signal();
        client.PropertyChanged += (_, e) =>
        {
            if (e.Key == "http://example.org/theirs" && e.Subject == client.Uuid)
            {
                told.Set();
            }
        };
        client.Metadata.Set(client.Uuid, "http://example.org/ours", "from C#", "text/plain");

        string listed = ChildProcess.Run("jack_property", Server.Name, "-l", client.Uuid.ToString());
        ChildProcess.Run("jack_property", Server.Name, "-s", client.Uuid.ToString(), "http://example.org/theirs", "from C");
        told.Wait("the property of the other program");

        Assert.That(listed, Does.Contain("http://example.org/ours").And.Contain("from C#"));
    }
}
