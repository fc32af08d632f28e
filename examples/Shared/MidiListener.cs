namespace Jack.Examples;

/// <summary>A client that hears another client's MIDI output, and counts the messages and which notes began.</summary>
public sealed class MidiListener : IDisposable
{
    private readonly JackClient _client;
    private readonly MidiInPort _input;
    private readonly long[] _starts = new long[128];
    private long _count;

    private MidiListener(JackClient client)
    {
        _client = client;
        _input = client.MidiInputs.Register("input");
        client.SetProcessHandler(Process);
    }

    /// <summary>Gets the number of messages so far.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>Gets the notes that began at least once, from low to high.</summary>
    public IEnumerable<int> Notes => Enumerable.Range(0, _starts.Length).Where(note => Volatile.Read(ref _starts[note]) > 0);

    /// <summary>Opens and activates the client, and connects it.</summary>
    /// <param name="options">The server.</param>
    /// <param name="output">What to listen to, of an active client.</param>
    /// <returns>The listener.</returns>
    public static MidiListener Start(JackClientOptions options, IOutputPort output)
    {
        JackClient client = JackClient.Open("midi-listener", options);
        var listener = new MidiListener(client);
        client.Activate();
        client.ConnectAndWait(output.Name, listener._input.Name);
        return listener;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        foreach (MidiEvent midiEvent in _input.GetEvents(in context))
        {
            _count++;
            if (MidiMessage.TryParse(midiEvent.Data, out MidiMessage message) && message.IsNoteStart)
            {
                _starts[message.Note]++;
            }
        }

        return ProcessResult.Continue;
    }
}
