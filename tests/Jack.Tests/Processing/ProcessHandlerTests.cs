using Jack.Tests.Fakes;

namespace Jack.Tests.Processing;

internal sealed class ProcessHandlerTests : FakeJackTests
{
    [Test]
    public void Process_Warm_AllocatesNothing()
    {
        JackClient client = Open();
        AudioInPort input = client.AudioInputs.Register("in");
        client.AudioOutputs.Register("out");
        MidiInPort midiInput = client.MidiInputs.Register("midi-in");
        MidiOutPort midiOutput = client.MidiOutputs.Register("midi-out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (AudioOutPort output in client.AudioOutputs)
            {
                input.GetBuffer(in context).CopyTo(output.GetBuffer(in context));
            }

            MidiWriter writer = midiOutput.GetWriter(in context);
            writer.Write(0, [0x90, 60, 100]);
            foreach (MidiEvent midi in midiInput.GetEvents(in context))
            {
                writer.Write(midi.Frame, midi.Data);
            }

            _ = context.QueryTransport();
            _ = context.TryGetCycleTimes(out _);
            _ = client.Transport.Frame + client.Time.FrameTime + context.LastFrameTime + (uint)client.BufferSize;
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.RunCycles(10);

        long bytes = Jack.RunCycles(1_000);

        Assert.That(bytes, Is.Zero);
    }

    [Test]
    public void Process_FrameCount_IsThatOfTheCycle()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        var seen = new List<(int Frames, int Length)>();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            seen.Add((context.FrameCount, output.GetBuffer(in context).Length));
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles(1, 64);
        Jack.RunCycles(1, 256);

        Assert.That(seen, Is.EqualTo(new[] { (64, 64), (256, 256) }));
    }

    [Test]
    public void Process_OutputNotAskedFor_IsSilent()
    {
        JackClient client = Open();
        client.AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
        client.Activate();

        Jack.RunCycles(1, 64);

        Assert.That(Jack.Port("test:out").Samples[..64].ToArray(), Is.All.Zero);
    }

    [Test]
    public void Process_WithoutHandler_IsSilent()
    {
        JackClient client = Open();
        client.AudioOutputs.Register("out");
        client.Activate();

        Jack.RunCycles(1, 64);

        Assert.That(Jack.Port("test:out").Samples[..64].ToArray(), Is.All.Zero);
    }

    [Test]
    public void Process_TwoClientsConnected_PassesEverySample()
    {
        JackClient source = Open("source");
        JackClient sink = Open("sink");
        AudioOutPort output = source.AudioOutputs.Register("out");
        AudioInPort input = sink.AudioInputs.Register("in");
        float counter = 0;
        var received = new List<float>();
        source.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (ref float sample in output.GetBuffer(in context))
            {
                sample = counter++;
            }

            return ProcessResult.Continue;
        });
        sink.SetProcessHandler((in ProcessContext context) =>
        {
            received.AddRange(input.GetBuffer(in context));
            return ProcessResult.Continue;
        });
        source.Activate();
        sink.Activate();
        source.Connect(output, input);

        Jack.RunCycles(10, 64);

        Assert.That(received, Is.EqualTo(Enumerable.Range(0, 640).Select(i => (float)i)));
    }

    [Test]
    public void Throw_InHandler_SilencesAndFaults()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        MidiOutPort midi = client.MidiOutputs.Register("midi");
        var failure = new InvalidOperationException("no luck");
        using var faulted = new Signal();
        FaultedEventArgs? told = null;
        int calls = 0;
        client.Faulted += (_, e) =>
        {
            told = e;
            faulted.Set();
        };
        client.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(1);
            midi.GetWriter(in context).Write(0, [0x90, 60, 100]);
            calls++;
            throw failure;
        });
        client.Activate();

        Jack.RunCycles(3, 64);
        faulted.Wait();
        client.Completion.WaitForEnd();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls, Is.EqualTo(1));
            Assert.That(Jack.Port("test:out").Samples[..64].ToArray(), Is.All.Zero);
            Assert.That(Jack.Port("test:midi").EventCount, Is.Zero);
            Assert.That(Jack.Clients[0].ProcessResult, Is.Zero, "a failure code would end JACK's thread");
            Assert.That(client.State, Is.EqualTo(JackClientState.Faulted));
            Assert.That(client.Completion.Exception!.InnerException, Is.SameAs(failure));
            Assert.That(told!.Exception, Is.SameAs(failure));
            Assert.That(() => Jack.Clients[0].IsActive, Is.False.After(5_000, 10), "the client leaves the graph");
        }
    }

    [Test]
    public void Activate_AfterFault_SaysWhy()
    {
        JackClient client = Open();
        client.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));
        client.Activate();
        Jack.RunCycles();
        client.Completion.WaitForEnd();

        Assert.That(client.Activate, Throws.InvalidOperationException.With.Message.Contains("no luck").And.Message.Contains("Dispose it and open another"));
    }

    [Test]
    public void Stop_FromHandler_EndsProcessingQuietly()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        int calls = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(1);
            calls++;
            return ProcessResult.Stop;
        });
        client.Activate();

        Jack.RunCycles(3, 64);
        client.Completion.WaitForEnd();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls, Is.EqualTo(1));
            Assert.That(client.Completion.IsCompletedSuccessfully, Is.True);
            Assert.That(client.State, Is.EqualTo(JackClientState.Opened));
            Assert.That(Jack.Port("test:out").Samples[..64].ToArray(), Is.All.Zero);
            Assert.That(() => Jack.Clients[0].IsActive, Is.False.After(5_000, 10));
        }
    }

    [Test]
    public void GetBuffer_ContextOfAnotherClient_Throws()
    {
        JackClient client = Open();
        AudioOutPort foreign = Open("other").AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            foreign.GetBuffer(in context);
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles();
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<InvalidOperationException>().With.Message.Contains("another client"));
    }

    [Test]
    public void GetBuffer_NoCycle_Throws()
    {
        AudioOutPort port = Open().AudioOutputs.Register("out");

        Assert.That(() => port.GetBuffer(default), Throws.InvalidOperationException.With.Message.Contains("belongs to no cycle"));
    }

    [Test]
    public void GetBuffer_ServerWithoutMemory_IsSilenceAndGoesNowhere()
    {
        JackClient client = Open();
        AudioInPort input = client.AudioInputs.Register("in");
        AudioOutPort output = client.AudioOutputs.Register("out");
        MidiInPort midiIn = client.MidiInputs.Register("midi-in");
        MidiOutPort midiOut = client.MidiOutputs.Register("midi-out");
        bool seen = false;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            seen = !input.GetBuffer(in context).ContainsAnyExcept(0f)
                && input.GetBuffer(in context).Length == 64
                && output.GetBuffer(in context).Length == 64
                && midiIn.GetEvents(in context).Count == 0
                && midiOut.GetWriter(in context).Write(0, [0xF8]) == MidiWriteResult.NoSpace;
            output.GetBuffer(in context).Fill(1);
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.HasNoBuffers = true;

        Jack.RunCycles(2, 64);

        Assert.That((seen, client.State), Is.EqualTo((true, JackClientState.Active)));
    }

    [Test]
    public void SetProcessHandler_WhileActive_Throws()
    {
        JackClient client = Open();
        client.Activate();

        Assert.That(() => client.SetProcessHandler(null), Throws.InvalidOperationException.With.Message.Contains("SetProcessHandler").And.Message.Contains("Deactivate"));
    }

    [Test]
    public void SetProcessHandler_AfterDeactivate_TakesEffect()
    {
        JackClient client = Open();
        int first = 0, second = 0;
        client.SetProcessHandler((in ProcessContext _) => Count(ref first));
        client.Activate();
        Jack.RunCycles();
        client.Deactivate();
        Jack.RunCycles();

        client.SetProcessHandler((in ProcessContext _) => Count(ref second));
        client.Activate();
        Jack.RunCycles();

        Assert.That((first, second), Is.EqualTo((1, 1)));
    }

    [Test]
    public void ProcessThread_RunsCyclesAndWhatFollows()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        using var completed = new Signal();
        int rest = 0;
        client.SetProcessThreadHandler(
            (in ProcessContext context) =>
            {
                output.GetBuffer(in context).Fill(0.5f);
                return ProcessResult.Continue;
            },
            frameCount =>
            {
                rest += frameCount;
                if (rest == 3 * 64)
                {
                    completed.Set();
                }
            });
        client.Activate();

        Jack.RunCycles(3, 64);
        completed.Wait();

        Assert.That(Jack.Port("test:out").Samples[..64].ToArray(), Is.All.EqualTo(0.5f));
    }

    [Test]
    public void SwitchBetweenHandlerAndProcessThread_Works()
    {
        JackClient client = Open();
        int handled = 0;
        client.SetProcessHandler((in ProcessContext _) => Count(ref handled));
        client.Activate();
        client.Deactivate();

        client.SetProcessThreadHandler((in ProcessContext _) => Count(ref handled));
        client.Activate();
        Jack.RunCycles();
        client.Deactivate();
        client.SetProcessHandler((in ProcessContext _) => Count(ref handled));
        client.Activate();
        Jack.RunCycles();

        Assert.That(handled, Is.EqualTo(2));
    }

    private static ProcessResult Count(ref int calls)
    {
        calls++;
        return ProcessResult.Continue;
    }
}
