namespace Jack.Examples;

/// <summary>Sends the messages of a file, each at its frame.</summary>
internal sealed class SongPlayer
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly MidiOutPort _output;
    private readonly byte[][] _messages;
    private readonly long[] _frames;
    private readonly SoundingNotes _sounding = new();
    private volatile bool _isPlaying;
    private volatile bool _isStopping;
    private long _position;
    private int _next;
    private long _sentCount;
    private long _silencingCount;

    public SongPlayer(MidiFile file, MidiOutPort output, int sampleRate)
    {
        // All that the process handler needs is worked out before: it has only to look at the next one.
        _output = output;
        _messages = [.. file.Events.Select(message => message.Data.ToArray())];
        _frames = [.. file.Events.Select(message => (long)Math.Round(file.Tempos.ToSeconds(message.Tick) * sampleRate))];
    }

    public long SentCount => Volatile.Read(ref _sentCount);

    /// <summary>Gets the number of messages that were sent to end what sounded.</summary>
    public long SilencingCount => Volatile.Read(ref _silencingCount);

    /// <summary>Starts the song with the next cycle.</summary>
    public void Start() => _isPlaying = true;

    /// <summary>Ends the song, if it has not ended, and what sounds.</summary>
    public Task StopAsync(JackClient client)
    {
        _isStopping = true;
        return Task.WhenAny(client.Completion, Task.Delay(s_patience));
    }

    /// <summary>Sends the messages of one cycle. Runs on JACK's real-time thread.</summary>
    [RealtimeCallback]
    public ProcessResult Process(in ProcessContext context)
    {
        MidiWriter writer = _output.GetWriter(in context);
        if (!_isPlaying)
        {
            return ProcessResult.Continue;
        }

        // The last messages were sent in a cycle before: one that ends with Stop is silent.
        if (_next == _frames.Length || _sounding.IsSilenced)
        {
            return ProcessResult.Stop;
        }

        if (_isStopping)
        {
            _silencingCount += _sounding.Silence(writer);
            return ProcessResult.Continue;
        }

        while (_next < _frames.Length && _frames[_next] < _position + context.FrameCount)
        {
            // A message that finds no room waits for the next cycle, late rather than never; one that never fits is left out.
            int frame = (int)Math.Max(0, _frames[_next] - _position);
            MidiWriteResult result = writer.Write(frame, _messages[_next]);
            if (result == MidiWriteResult.NoSpace && writer.Count > 0)
            {
                break;
            }

            if (result == MidiWriteResult.Success)
            {
                _sentCount++;
                _sounding.Follow(_messages[_next]);
            }

            _next++;
        }

        _position += context.FrameCount;
        return ProcessResult.Continue;
    }
}
