namespace Jack.Demo;

/// <summary>A client that records one input. The samples leave the real-time thread through a ring buffer.</summary>
internal sealed class RecorderClient : IDisposable
{
    private readonly AudioInPort _input;
    private readonly RingBuffer<float> _ring;
    private long _lostFrames;
    private int _xruns;

    public RecorderClient(string name, JackClientOptions options)
    {
        Jack = JackClient.Open(name, options);
        _input = Jack.AudioInputs.Register("in");

        // Two seconds: longer than any pause of the thread that empties it.
        _ring = new RingBuffer<float>(2 * Jack.SampleRate);
        Jack.SetProcessHandler(Process);
        Jack.XrunOccurred += (_, _) => Interlocked.Increment(ref _xruns);
    }

    public JackClient Jack { get; }

    public IInputPort Input => _input;

    public CycleCount Count { get; } = new();

    public int Xruns => Volatile.Read(ref _xruns);

    /// <summary>Gets the frames that found no room in the ring buffer.</summary>
    public long LostFrames => Volatile.Read(ref _lostFrames);

    /// <summary>Takes what was recorded since the last call.</summary>
    /// <returns>How many frames were taken.</returns>
    public int Read(Span<float> destination)
    {
        int count = _ring.Reader.Read(destination);

        // The next call may come from another thread.
        _ring.Reader.Release();
        return count;
    }

    public void Dispose() => Jack.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        Count.Enter();
        ReadOnlySpan<float> samples = _input.GetBuffer(in context);
        Volatile.Write(ref _lostFrames, _lostFrames + samples.Length - _ring.Writer.Write(samples));
        return ProcessResult.Continue;
    }
}
