// Makes a minor triad of every note. All events are passed through; with each note two more begin and end, a minor third and a fifth above.
using Jack;
using Jack.Examples;

const int Highest = 127;

Example example = new("midichords", "Makes minor triads from single MIDI notes.", "MIDI-Chord-Generator");
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    MidiInPort input = client.MidiInputs.Register("input");
    MidiOutPort output = client.MidiOutputs.Register("output");
    int[] intervals = [3, 7];
    long received = 0;
    long sent = 0;
    long refused = 0;
    client.SetProcessHandler((in context) =>
    {
        // The writer begins with an empty buffer.
        MidiWriter writer = output.GetWriter(in context);
        foreach (MidiEvent midiEvent in input.GetEvents(in context))
        {
            received++;
            Write(writer, midiEvent.Frame, midiEvent.Data);
            if (midiEvent.Data is not [byte status and (>= 0x80 and < 0xa0), byte note, byte velocity])
            {
                continue;
            }

            foreach (int interval in intervals)
            {
                // Above the highest note there is none to add.
                if (note + interval <= Highest)
                {
                    Write(writer, midiEvent.Frame, [status, (byte)(note + interval), velocity]);
                }
            }
        }

        return ProcessResult.Continue;
    });
    client.Activate();

    Console.WriteLine(new string('#', 80));
    Console.WriteLine("press Return to quit");
    Console.WriteLine(new string('#', 80));
    if (!session.IsEmbedded)
    {
        await session.WaitForEndAsync(client);
        client.Deactivate();
        return $"{received} events in, {sent} out, {refused} refused";
    }

    using MidiListener listener = MidiListener.Start(session.ClientOptions, output);
    using MidiSource source = MidiSource.Start(session.ClientOptions, input);
    await session.WaitForEndAsync(client);
    source.Dispose();
    client.Deactivate();
    return sent == 3 * received && received > 0
        ? $"{received} events in, {sent} out, {refused} refused, heard the notes {string.Join(' ', listener.Notes)}"
        : throw new ExampleFailedException($"{received} events in, {sent} out");

    // A full buffer is no exception here, but a result.
    void Write(MidiWriter writer, int frame, ReadOnlySpan<byte> data)
    {
        if (writer.Write(frame, data) == MidiWriteResult.Success)
        {
            sent++;
        }
        else
        {
            refused++;
        }
    }
});
