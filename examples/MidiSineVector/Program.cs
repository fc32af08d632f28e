// The synthesizer of MidiSine, with blocks of samples in place of single ones: the same sound in a fraction of the time.
using System.Numerics.Tensors;
using Jack;
using Jack.Examples;

Example example = new("midisinevector", "A very basic MIDI synthesizer that works on whole blocks.", "MIDI-Sine-Vector");
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    MidiInPort input = client.MidiInputs.Register("midi_in");
    AudioOutPort output = client.AudioOutputs.Register("audio_out");
    var synth = new VectorSynth();
    var strayEnds = new RingBuffer<byte>(256);
    long frames = 0;
    long events = 0;
    float peak = 0;

    // Called at once, and again when the rate changes.
    client.SetSampleRateHandler(synth.Reset);
    client.SetProcessHandler((in context) =>
    {
        Span<float> samples = output.GetBuffer(in context);
        int done = 0;
        foreach (MidiEvent midiEvent in input.GetEvents(in context))
        {
            // Up to the event everything stays as it was.
            synth.Render(samples[done..midiEvent.Frame]);
            if (!synth.Handle(midiEvent.Data))
            {
                strayEnds.Writer.TryWrite(midiEvent.Data[1]);
            }

            done = midiEvent.Frame;
            events++;
        }

        synth.Render(samples[done..]);
        peak = Math.Max(peak, Math.Abs(TensorPrimitives.MaxMagnitude(samples)));
        frames += context.FrameCount;
        return ProcessResult.Continue;
    });
    client.ShutDown += (_, shutdown) => Console.WriteLine($"JACK shutdown: {shutdown.Reason} {shutdown.Status}");
    client.Activate();

    Console.WriteLine("Press Ctrl+C to stop");
    Task printing = PrintAsync(strayEnds.Reader);
    using MidiSource? source = session.IsEmbedded ? MidiSource.Start(session.ClientOptions, input) : null;
    await session.WaitForEndAsync(client);
    client.Deactivate();
    strayEnds.Writer.Complete();
    await printing;
    return !session.IsEmbedded || (events > 0 && peak > 0.1f)
        ? $"{frames} frames, {events} events, peak {peak:0.000}"
        : throw new ExampleFailedException($"{events} events made a peak of {peak:0.000}");
});

static async Task PrintAsync(RingBufferReader<byte> strayEnds)
{
    await foreach (byte note in strayEnds.ReadAllAsync())
    {
        Console.WriteLine($"NoteOff without NoteOn (ignored): {note}");
    }
}
