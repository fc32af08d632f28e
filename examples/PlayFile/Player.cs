using System.Numerics.Tensors;

namespace Jack.Examples;

/// <summary>Takes a file through a queue to the outputs.</summary>
internal sealed class Player
{
    /// <summary>The most blocks that the queue can be asked to hold.</summary>
    public const int MaxBlocks = 1_000_000;

    // Of samples; they take 1 GB.
    private const int MaxQueue = 1 << 28;

    private readonly JackClient _client;
    private readonly AudioFile _file;
    private readonly int _bufferSize;
    private readonly RingBuffer<float> _queue;
    private readonly float[] _block;
    private readonly float[] _cycle;
    private long _readFrames;
    private long _playedFrames;
    private float _peak;
    private volatile bool _isUnderrun;
    private volatile bool _isResized;

    public Player(JackClient client, AudioFile file, int blockCount)
    {
        _client = client;
        _file = file;
        _bufferSize = client.BufferSize;
        _block = new float[_bufferSize * file.ChannelCount];
        _cycle = new float[_block.Length];
        _queue = blockCount <= MaxQueue / _block.Length
            ? new RingBuffer<float>(blockCount * _block.Length)
            : throw new ExampleFailedException($"{blockCount} blocks of {_block.Length} samples do not fit into memory: decrease buffersize");
    }

    /// <summary>Raised with the number of frames that have been played.</summary>
    public event Action<long>? Progressed;

    public long PlayedFrames => Volatile.Read(ref _playedFrames);

    public float Peak => Volatile.Read(ref _peak);

    /// <summary>Gets what ended the playing early.</summary>
    public string? Failure => _isResized ? "blocksize must not be changed, I quit!" : _isUnderrun ? "Buffer is empty: increase buffersize?" : null;

    /// <summary>Fills the queue before the first cycle.</summary>
    public void Prefill()
    {
        while (_queue.Writer.Available >= _block.Length && ReadBlock())
        {
        }

        // What follows may run on another thread: it becomes the writer.
        _queue.Writer.Release();
    }

    /// <summary>Keeps the queue full until the file ends, or <paramref name="end"/>.</summary>
    public async Task ReadAsync(Task end)
    {
        Task stop = Task.WhenAny(end, _client.Completion);
        while (!_queue.Writer.IsCompleted)
        {
            if (await Task.WhenAny(_queue.Writer.WaitToWriteAsync(_block.Length).AsTask(), stop) == stop)
            {
                return;
            }

            ReadBlock();
            _queue.Writer.Release();
            Progressed?.Invoke(PlayedFrames);
        }

        await stop;
        Progressed?.Invoke(PlayedFrames);
    }

    /// <summary>Plays one block. Runs on JACK's real-time thread.</summary>
    [RealtimeCallback]
    public ProcessResult Process(in ProcessContext context)
    {
        // After Stop JACK does not call again, and the library silences the outputs.
        if (context.FrameCount != _bufferSize)
        {
            _isResized = true;
            return ProcessResult.Stop;
        }

        if (!_queue.Reader.TryRead(_cycle))
        {
            // Nothing left after the last block is the end; before it, the file was too slow.
            _isUnderrun = !_queue.Reader.IsCompleted;
            return ProcessResult.Stop;
        }

        ReadOnlySpan<AudioOutPort> outputs = _client.AudioOutputs.AsSpan();
        for (int channel = 0; channel < outputs.Length; channel++)
        {
            Span<float> output = outputs[channel].GetBuffer(in context);
            for (int frame = 0; frame < output.Length; frame++)
            {
                output[frame] = _cycle[(frame * outputs.Length) + channel];
            }
        }

        _peak = Math.Max(_peak, Math.Abs(TensorPrimitives.MaxMagnitude(_cycle)));
        _playedFrames = Math.Min(_playedFrames + _bufferSize, Volatile.Read(ref _readFrames));
        return ProcessResult.Continue;
    }

    // The last block is filled up with silence.
    private bool ReadBlock()
    {
        int frames = _file.Read(_block);
        if (frames == 0)
        {
            _queue.Writer.Complete();
            return false;
        }

        _block.AsSpan(frames * _file.ChannelCount).Clear();
        Volatile.Write(ref _readFrames, _readFrames + frames);
        return _queue.Writer.TryWrite(_block);
    }
}
