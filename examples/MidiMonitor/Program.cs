// Prints every MIDI event that arrives, with the frame time at which it did.
using System.Buffers.Binary;
using Jack;
using Jack.Examples;

// In front of the bytes of an event, the queue holds its frame time and its length.
const int HeaderSize = 8;

Example example = new("midimonitor", "Prints all received MIDI events.", "MIDI-Monitor");
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    MidiInPort input = client.MidiInputs.Register("input");

    // The process handler must not print: it puts the events into a queue, and another thread prints them.
    var queue = new RingBuffer<byte>(1 << 16);
    long lost = 0;
    client.SetProcessHandler((in context) =>
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        foreach (MidiEvent midiEvent in input.GetEvents(in context))
        {
            // An event goes in as a whole or not at all.
            if (queue.Writer.Available < HeaderSize + midiEvent.Data.Length)
            {
                lost++;
                continue;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(header, JackFrames.Add(context.LastFrameTime, midiEvent.Frame));
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], midiEvent.Data.Length);
            queue.Writer.TryWrite(header);
            queue.Writer.TryWrite(midiEvent.Data);
        }

        return ProcessResult.Continue;
    });
    client.Activate();

    Console.WriteLine(new string('#', 80));
    Console.WriteLine("press Return to quit");
    Console.WriteLine(new string('#', 80));
    Task<long> printing = PrintAsync(queue.Reader);
    MidiSource? source = session.IsEmbedded ? MidiSource.Start(session.ClientOptions, input) : null;
    await session.WaitForEndAsync(client);

    // First nothing more is sent, then nothing more is received, then all that was received is printed.
    source?.Dispose();
    client.Deactivate();
    queue.Writer.Complete();
    long printed = await printing;
    return source is null || (printed > 0 && printed + lost <= source.SentCount)
        ? $"{printed} events printed, {lost} lost"
        : throw new ExampleFailedException($"{source.SentCount} events were sent, {printed} arrived");
});

static async Task<long> PrintAsync(RingBufferReader<byte> reader)
{
    long count = 0;
    while (await reader.WaitToReadAsync(HeaderSize))
    {
        count += PrintNext(reader);

        // After the next wait another thread may go on reading.
        reader.Release();
    }

    return count;
}

static int PrintNext(RingBufferReader<byte> reader)
{
    Span<byte> header = stackalloc byte[HeaderSize];
    reader.Peek(header);
    int length = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
    if (reader.Available < HeaderSize + length)
    {
        // The header is there, its event is about to follow.
        return 0;
    }

    byte[] data = new byte[length];
    reader.Advance(HeaderSize);
    reader.TryRead(data);
    Console.WriteLine($"{BinaryPrimitives.ReadUInt32LittleEndian(header)}: 0x{Convert.ToHexStringLower(data)}");
    return 1;
}
