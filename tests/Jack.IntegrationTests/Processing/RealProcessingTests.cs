using Jack.Tests;

namespace Jack.IntegrationTests.Processing;

internal sealed class RealProcessingTests : ServerFixture
{
    private const int Cycles = 10_000;

    [Test]
    public void Process_TenThousandCycles_AllocatesNothing()
    {
        JackClient client = Open();
        AudioInPort input = client.AudioInputs.Register("in");
        AudioOutPort output = client.AudioOutputs.Register("out");
        MidiInPort midiInput = client.MidiInputs.Register("midi-in");
        MidiOutPort midiOutput = client.MidiOutputs.Register("midi-out");
        using var done = new Signal();
        int cycle = 0;
        long first = 0, last = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            if (cycle++ == 100)
            {
                first = GC.GetAllocatedBytesForCurrentThread();
            }

            input.GetBuffer(in context).CopyTo(output.GetBuffer(in context));
            MidiWriter writer = midiOutput.GetWriter(in context);
            writer.Write(0, [0x90, 60, 100]);
            foreach (MidiEvent midi in midiInput.GetEvents(in context))
            {
                writer.Write(midi.Frame, midi.Data);
            }

            _ = context.QueryTransport();
            _ = context.TryGetCycleTimes(out _);
            _ = context.LastFrameTime + client.Time.FrameTime;
            if (cycle == 100 + 1 + Cycles)
            {
                last = GC.GetAllocatedBytesForCurrentThread();
                done.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        client.Connect(midiOutput, midiInput);
        client.Connect(output, input);

        Freewheel(client, done);

        Assert.That(last - first, Is.Zero);
    }

    [Test]
    public void Throw_InHandler_SilencesTheOutputsAndEndsInFaulted()
    {
        (JackClient source, AudioOutPort output, JackClient sink, AudioInPort input) = OpenPair();
        using var heard = new Signal();
        using var silent = new Signal();
        bool fail = false;
        source.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(1);
            return Volatile.Read(ref fail) ? throw new InvalidOperationException("no luck") : ProcessResult.Continue;
        });
        sink.SetProcessHandler((in ProcessContext context) =>
        {
            ReadOnlySpan<float> samples = input.GetBuffer(in context);
            if (!samples.ContainsAnyExcept(1f))
            {
                heard.Set();
            }
            else if (heard.IsSet && !samples.ContainsAnyExcept(0f))
            {
                silent.Set();
            }

            return ProcessResult.Continue;
        });
        source.Activate();
        sink.Activate();
        source.Connect(output, input);
        heard.Wait("sound");

        Volatile.Write(ref fail, true);
        silent.Wait("silence");
        source.Completion.WaitForEnd();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(source.State, Is.EqualTo(JackClientState.Faulted));
            Assert.That(source.Completion.Exception!.InnerException, Has.Message.EqualTo("no luck"));
            Assert.That(sink.State, Is.EqualTo(JackClientState.Active));
        }
    }

    [Test]
    public void TwoClients_PassEverySampleBitExactly()
    {
        const int Frames = 1_000_000;
        (JackClient source, AudioOutPort output, JackClient sink, AudioInPort input) = OpenPair();
        uint[] received = new uint[Frames];
        using var done = new Signal();
        uint next = 1;
        int count = 0;
        bool record = false;
        source.SetProcessHandler((in ProcessContext context) =>
        {
            // Every bit pattern passes: denormals, infinities and NaNs come by as well.
            foreach (ref float sample in output.GetBuffer(in context))
            {
                sample = BitConverter.UInt32BitsToSingle(Scramble(next++));
            }

            return ProcessResult.Continue;
        });
        sink.SetProcessHandler((in ProcessContext context) =>
        {
            if (Volatile.Read(ref record))
            {
                foreach (float sample in input.GetBuffer(in context)[..Math.Min(context.FrameCount, Frames - count)])
                {
                    received[count++] = BitConverter.SingleToUInt32Bits(sample);
                }

                if (count == Frames)
                {
                    done.Set();
                }
            }

            return ProcessResult.Continue;
        });
        source.Activate();
        sink.Activate();
        source.Connect(output, input);
        using var freewheeling = new Signal();
        sink.FreewheelChanged += (_, e) =>
        {
            if (e.IsFreewheeling)
            {
                freewheeling.Set();
                Volatile.Write(ref record, true);
            }
        };

        Freewheel(source, done);

        uint start = Unscramble(received[0]);
        Assert.That(start, Is.GreaterThan(0));
        Assert.That(Enumerable.Range(0, Frames).Where(i => received[i] != Scramble(start + (uint)i)), Is.Empty);
    }

    // An odd multiplier permutes the 32-bit numbers; this one's inverse takes it back.
    private static uint Scramble(uint number) => unchecked(number * 0x9E3779B1);

    private static uint Unscramble(uint bits) => unchecked(bits * 0x0E8B2F51u);
}
