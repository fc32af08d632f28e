namespace Jack.Examples;

/// <summary>A client with one MIDI output that plays a broken chord again and again: the keyboard for an example that has none.</summary>
public sealed class MidiSource : IDisposable
{
    private const int Velocity = 64;

    private static readonly byte[] s_notes = [60, 64, 67, 72];

    private readonly JackClient _client;
    private readonly int _period;
    private readonly int _duration;
    private volatile bool _isPlaying;
    private long _frame;
    private long _sentCount;

    private MidiSource(JackClient client)
    {
        _client = client;
        _period = client.SampleRate / 4;
        _duration = _period * 4 / 5;
        Output = client.MidiOutputs.Register("notes");
        client.SetProcessHandler(Process);
    }

    /// <summary>Gets the output.</summary>
    public MidiOutPort Output { get; }

    /// <summary>Gets the number of messages that have been sent.</summary>
    public long SentCount => Volatile.Read(ref _sentCount);

    /// <summary>Opens and activates the client, connects it, and plays four notes a second from then on.</summary>
    /// <param name="options">The server.</param>
    /// <param name="destination">An input of an active client.</param>
    /// <returns>The playing source.</returns>
    public static MidiSource Start(JackClientOptions options, IInputPort destination)
    {
        JackClient client = JackClient.Open("midi-source", options);
        var source = new MidiSource(client);
        client.Activate();
        client.ConnectAndWait(source.Output.Name, destination.Name);
        source._isPlaying = true;
        return source;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        MidiWriter writer = Output.GetWriter(in context);

        for (int frame = 0; _isPlaying && frame < context.FrameCount; frame++)
        {
            int step = (int)(_frame % _period);
            byte note = s_notes[(int)(_frame / _period % s_notes.Length)];
            if (step == 0)
            {
                Send(writer, frame, [0x90, note, Velocity]);
            }
            else if (step == _duration)
            {
                Send(writer, frame, [0x80, note, 64]);
            }

            _frame++;
        }

        return ProcessResult.Continue;
    }

    private void Send(MidiWriter writer, int frame, ReadOnlySpan<byte> message)
    {
        if (writer.Write(frame, message) == MidiWriteResult.Success)
        {
            _sentCount++;
        }
    }
}
