using Jack.Interop;
using Jack.Tests.Fakes;

namespace Jack.Tests.Ports;

internal sealed class OwnPortTests : FakeJackTests
{
    [Test]
    public void Register_FourKinds_AreWhatTheySay()
    {
        JackClient client = Open();

        AudioInPort audioIn = client.AudioInputs.Register("ai", PortFlags.IsTerminal);
        AudioOutPort audioOut = client.AudioOutputs.Register("ao", PortFlags.IsPhysical | PortFlags.CanMonitor);
        MidiInPort midiIn = client.MidiInputs.Register("mi");
        MidiOutPort midiOut = client.MidiOutputs.Register("mo");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((audioIn.IsInput, audioIn.IsOutput, audioIn.IsAudio, audioIn.IsMidi, audioIn.IsTerminal), Is.EqualTo((true, false, true, false, true)));
            Assert.That((audioOut.IsInput, audioOut.IsOutput, audioOut.IsPhysical, audioOut.CanMonitor, audioOut.IsTerminal), Is.EqualTo((false, true, true, true, false)));
            Assert.That((midiIn.IsInput, midiIn.IsMidi, midiIn.IsAudio), Is.EqualTo((true, true, false)));
            Assert.That((midiOut.IsOutput, midiOut.Type), Is.EqualTo((true, PortType.Midi)));
            Assert.That((audioIn.Name, audioIn.ShortName, audioIn.ClientName), Is.EqualTo(("test:ai", "ai", "test")));
            Assert.That(audioIn.Uuid.Kind, Is.EqualTo(JackUuidKind.Port));
            Assert.That(audioIn.ToString(), Is.EqualTo("AudioInPort('test:ai')"));
            Assert.That(client.GetOwnPorts(), Is.EqualTo(new OwnPort[] { audioIn, audioOut, midiIn, midiOut }));
            Assert.That(Jack.Port("test:ao").Flags, Is.EqualTo(PortFlags.IsOutput | PortFlags.IsPhysical | PortFlags.CanMonitor));
        }
    }

    [TestCase("", "empty")]
    [TestCase("a\0b", "NUL")]
    public void Register_BadName_NeverReachesJack(string name, string reason)
    {
        JackClient client = Open();

        Assert.That(() => client.AudioInputs.Register(name), Throws.ArgumentException.With.Message.Contains(reason));
        Assert.That(Jack.Requests, Has.None.EqualTo(nameof(IJackApi.RegisterPort)));
    }

    [Test]
    public void Register_LongestName_IsMeasuredWithTheClient()
    {
        JackClient client = Open();
        string longest = new('p', 256 - "test:".Length);

        Assert.That(client.AudioInputs.Register(longest).Name, Has.Length.EqualTo(256));
        Assert.That(() => client.AudioInputs.Register(longest + "p"), Throws.ArgumentException.With.Message.Contains("at most 251"));
    }

    [Test]
    public void Register_NameInUse_SaysSo()
    {
        JackClient client = Open();
        client.AudioInputs.Register("twice");

        Assert.That(() => client.MidiOutputs.Register("twice"), Throws.ArgumentException.With.Message.Contains("already has a port 'twice'"));
        Assert.That(client.MidiOutputs, Is.Empty);
    }

    [Test]
    public void Register_Refused_NamesThePort()
    {
        JackClient client = Open();

        Assert.That(() => client.RegisterOutput("osc", PortType.Osc), Throws.TypeOf<JackException>().With.Message.Contains("jack_port_register 'test:osc' of type '8 bit raw OSC'"));
    }

    [TestCase(PortFlags.IsOutput)]
    [TestCase((PortFlags)0x1000)]
    public void Register_ImpossibleFlags_Throws(PortFlags flags) =>
        Assert.That(() => Open().AudioInputs.Register("in", flags), Throws.ArgumentException);

    [Test]
    public void Register_TypeNameTooLong_Throws() =>
        Assert.That(() => Open().RegisterInput("in", new PortType(new string('t', 32))), Throws.ArgumentException.With.Message.Contains("port type"));

    [Test]
    public void Unregister_Often_AsksTheServerOnce()
    {
        JackClient client = Open();
        AudioOutPort port = client.AudioOutputs.Register("out");

        port.Unregister();
        port.Unregister();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Jack.Requests.Count(request => request == nameof(IJackApi.UnregisterPort)), Is.EqualTo(1));
            Assert.That(port.IsAvailable, Is.False);
            Assert.That(client.AudioOutputs, Is.Empty);
            Assert.That(client.GetOwnPorts(), Is.Empty);
            Assert.That(port.ToString(), Is.EqualTo("AudioOutPort('test:out')"));
        }
    }

    [Test]
    public void Unregister_SlotUsedAgain_TheOldObjectStaysDead()
    {
        JackClient client = Open();
        AudioOutPort old = client.AudioOutputs.Register("same");
        int slot = Jack.Port("test:same").Id;
        old.Unregister();

        AudioOutPort next = client.AudioOutputs.Register("same");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Jack.Port("test:same").Id, Is.EqualTo(slot), "the fake uses slots again, as JACK2 does");
            Assert.That(next, Is.Not.SameAs(old));
            Assert.That(client.GetPort("test:same"), Is.SameAs(next));
            Assert.That((old.IsAvailable, next.IsAvailable), Is.EqualTo((false, true)));
            Assert.That(() => old.Name, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(old.Unregister, Throws.Nothing);
            Assert.That(next.Name, Is.EqualTo("test:same"));
        }
    }

    [Test]
    public void Unregister_CycleUnderWay_WaitsForItsEnd()
    {
        JackClient client = Open();
        AudioOutPort port = client.AudioOutputs.Register("out");
        using var inside = new Signal();
        using var goOn = new Signal();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (AudioOutPort output in client.AudioOutputs)
            {
                inside.Set();
                goOn.Wait();
                output.GetBuffer(in context).Fill(1);
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        Task<long> cycle = Jack.StartCycles();
        inside.Wait();

        Task unregister = Task.Run(port.Unregister);
        Eventually.IsTrue(() => client.AudioOutputs.Count == 0, "the port has left the collection");
        bool before = Jack.Requests.Contains(nameof(IJackApi.UnregisterPort));
        goOn.Set();
        cycle.WaitForEnd();
        unregister.WaitForEnd();

        Assert.That((before, client.State), Is.EqualTo((false, JackClientState.Active)));
    }

    [Test]
    public void Unregister_CycleThatBeginsMeanwhile_NeverMeetsTheNextPortOfTheSlot()
    {
        JackClient client = Open();
        AudioOutPort port = client.AudioOutputs.Register("out");
        using var inside = new Signal();
        using var goOn = new Signal();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            // The handler keeps the port, not the collection.
            port.GetBuffer(in context);
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.Flush();
        Task<long>? cycle = null;
        Jack.Intercept = member =>
        {
            if (member == nameof(IJackApi.GetPortName) && cycle is null)
            {
                // Unregistering has waited for the cycles before; this one comes after, and has seen the port alive.
                cycle = Jack.StartCycles();
                inside.Wait();
            }
            else if (member == nameof(IJackApi.GetPortBuffer))
            {
                inside.Set();
                goOn.Wait();
            }
        };

        Task unregister = Task.Run(port.Unregister);
        inside.Wait();
        Eventually.IsTrue(() => !port.IsAvailable, "the port is no longer registered for new cycles");
        bool before = Jack.Requests.Contains(nameof(IJackApi.UnregisterPort));
        goOn.Set();
        cycle!.WaitForEnd();
        unregister.WaitForEnd();

        Assert.That(before, Is.False);
    }

    [Test]
    public void GetBuffer_AfterUnregister_FaultsInsteadOfReachingAnotherPort()
    {
        JackClient client = Open();
        AudioOutPort port = client.AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            port.GetBuffer(in context).Fill(1);
            return ProcessResult.Continue;
        });
        client.Activate();
        port.Unregister();
        client.AudioOutputs.Register("victim");

        Jack.RunCycles(1, 64);
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<ObjectDisposedException>());
        Assert.That(Jack.Port("test:victim").Samples[..64].ToArray(), Is.All.Zero);
    }

    [Test]
    public void Collection_FollowsRegistrations()
    {
        JackClient client = Open();
        PortCollection<AudioInPort> inputs = client.AudioInputs;
        AudioInPort first = inputs.Register("1");
        AudioInPort second = inputs.Register("2");
        ReadOnlySpan<AudioInPort> before = inputs.AsSpan();

        first.Unregister();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.Length, Is.EqualTo(2), "a span taken before does not change");
            Assert.That(inputs, Is.EqualTo(new[] { second }));
            Assert.That(inputs[0], Is.SameAs(second));
            Assert.That(inputs["2"], Is.SameAs(second));
            Assert.That(() => inputs["1"], Throws.TypeOf<KeyNotFoundException>());
        }

        inputs.Clear();
        Assert.That(inputs, Is.Empty);
    }

    [Test]
    public void Churn_FourThreadsWhileCyclesRun_KeepsTheClientRunning()
    {
        JackClient client = Open();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (AudioOutPort output in client.AudioOutputs)
            {
                output.GetBuffer(in context)[0] = 1;
            }

            foreach (MidiOutPort output in client.MidiOutputs)
            {
                output.GetWriter(in context).Write(0, [0xF8]);
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        bool done = false;
        Task cycles = Task.Run(() =>
        {
            while (!Volatile.Read(ref done))
            {
                Jack.RunCycles(10, 16);
            }
        });

        Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                AudioOutPort audio = client.AudioOutputs.Register($"a{thread}");
                MidiOutPort midi = client.MidiOutputs.Register($"m{thread}");
                audio.Unregister();
                midi.Unregister();
            }
        }))).WaitForSuccess();
        Volatile.Write(ref done, true);
        cycles.WaitForSuccess();

        Assert.That(client.State, Is.EqualTo(JackClientState.Active));
    }

    [Test]
    public void Rename_NewName_IsSeenEverywhere()
    {
        JackClient client = Open();
        AudioInPort port = client.AudioInputs.Register("old");

        port.Rename("new");

        Assert.That((port.Name, client.GetPort("test:new"), port.ToString()), Is.EqualTo(("test:new", (JackPort)port, "AudioInPort('test:new')")));
    }

    [Test]
    public void Rename_NameOfAnotherPort_IsRefused()
    {
        JackClient client = Open();
        AudioInPort port = client.AudioInputs.Register("one");
        client.AudioInputs.Register("two");

        Assert.That(() => port.Rename("two"), Throws.ArgumentException.With.Message.Contains("Another port is called 'test:two'"));
        Assert.That(() => port.Rename("one"), Throws.Nothing);
        Assert.That(() => port.Rename(""), Throws.ArgumentException);
        Assert.That(() => port.Rename(new string('x', 300)), Throws.ArgumentException.With.Message.Contains("at most 251"));
    }

    [Test]
    public void Aliases_TwoAtMost()
    {
        JackClient client = Open();
        AudioInPort port = client.AudioInputs.Register("in");
        port.SetAlias("first");
        port.SetAlias("second");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(port.Aliases, Is.EqualTo(new[] { "first", "second" }));
            Assert.That(() => port.SetAlias("third"), Throws.TypeOf<JackException>().With.Message.Contains("two aliases at most"));
            Assert.That(() => port.UnsetAlias("none"), Throws.TypeOf<JackException>().With.Message.Contains("no such alias"));
            Assert.That(client.GetPort("first"), Is.SameAs(port));
        }

        port.UnsetAlias("first");
        Assert.That(port.Aliases, Is.EqualTo(new[] { "second" }));
    }

    [Test]
    public void Monitor_RequestAndEnsure_Count()
    {
        AudioInPort port = Open().AudioInputs.Register("in", PortFlags.CanMonitor);

        port.RequestMonitor(true);
        bool requested = port.IsMonitoringInput;
        port.EnsureMonitor(false);

        Assert.That((requested, port.IsMonitoringInput), Is.EqualTo((true, false)));
    }

    [Test]
    public void SetLatency_Range_IsChecked()
    {
        AudioInPort port = Open().AudioInputs.Register("in");

        port.SetLatency(LatencyMode.Playback, new LatencyRange(10, 20).Plus(5));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(port.GetLatency(LatencyMode.Playback), Is.EqualTo(new LatencyRange(15, 25)));
            Assert.That(port.GetLatency(LatencyMode.Capture), Is.EqualTo(default(LatencyRange)));
            Assert.That(() => port.SetLatency(LatencyMode.Capture, new LatencyRange(-1, 0)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => port.SetLatency(LatencyMode.Capture, new LatencyRange(2, 1)), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }
}
