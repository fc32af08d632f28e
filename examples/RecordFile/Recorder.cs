using System.Numerics.Tensors;

namespace Jack.Examples;

/// <summary>Takes the inputs through a queue to a file.</summary>
internal sealed class Recorder
{
    private const int QueueSeconds = 5;

    private readonly JackClient _client;
    private readonly RingBuffer<float> _queue;
    private readonly float[] _cycle;
    private readonly float[] _block;
    private long _lostFrames;
    private float _peak;

    public Recorder(JackClient client)
    {
        _client = client;
        int channels = client.AudioInputs.Count;
        _queue = new RingBuffer<float>(QueueSeconds * client.SampleRate * channels);
        _cycle = new float[Math.Max(8192, client.BufferSize) * channels];
        _block = new float[4096 * channels];
    }

    public long LostFrames => Volatile.Read(ref _lostFrames);

    public float Peak => Volatile.Read(ref _peak);

    /// <summary>Queues one cycle, the channels interleaved. Runs on JACK's real-time thread.</summary>
    [RealtimeCallback]
    public ProcessResult Process(in ProcessContext context)
    {
        ReadOnlySpan<AudioInPort> inputs = _client.AudioInputs.AsSpan();
        Span<float> cycle = _cycle.AsSpan(0, context.FrameCount * inputs.Length);
        for (int channel = 0; channel < inputs.Length; channel++)
        {
            ReadOnlySpan<float> input = inputs[channel].GetBuffer(in context);
            for (int frame = 0; frame < input.Length; frame++)
            {
                cycle[(frame * inputs.Length) + channel] = input[frame];
            }
        }

        _peak = Math.Max(_peak, Math.Abs(TensorPrimitives.MaxMagnitude<float>(cycle)));

        // A file must not end up with half a cycle: all or nothing.
        if (!_queue.Writer.TryWrite(cycle))
        {
            _lostFrames += context.FrameCount;
        }

        return ProcessResult.Continue;
    }

    /// <summary>Writes what is queued to the file until the end.</summary>
    public async Task WriteAsync(AudioFile file, Task end)
    {
        while (await Task.WhenAny(end, Task.Delay(20)) != end)
        {
            WriteRest(file);
            _queue.Reader.Release();
        }
    }

    /// <summary>Writes what is queued now.</summary>
    public void WriteRest(AudioFile file)
    {
        while (_queue.Reader.Read(_block) is var count and > 0)
        {
            file.Write(_block.AsSpan(0, count));
        }
    }
}
