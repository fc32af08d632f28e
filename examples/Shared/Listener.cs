namespace Jack.Examples;

/// <summary>A client that hears other clients' outputs, and tells whether they were the same.</summary>
public sealed class Listener : IDisposable
{
    private readonly JackClient _client;
    private readonly AudioInPort[] _inputs;
    private long _comparedFrames;
    private long _differentFrames;

    private Listener(JackClient client, int count)
    {
        _client = client;
        _inputs = [.. Enumerable.Range(1, count).Select(number => client.AudioInputs.Register($"input_{number}"))];
        client.SetProcessHandler(Process);
    }

    /// <summary>Gets the frames since there was sound from all outputs.</summary>
    public long ComparedFrames => Volatile.Read(ref _comparedFrames);

    /// <summary>Gets those of them in whose cycle an output differed from the first.</summary>
    public long DifferentFrames => Volatile.Read(ref _differentFrames);

    /// <summary>Opens and activates the client, and connects an input of its own to each of the outputs.</summary>
    /// <param name="options">The server.</param>
    /// <param name="outputs">What to listen to, all of active clients.</param>
    /// <returns>The listener.</returns>
    public static Listener Start(JackClientOptions options, params IReadOnlyList<IOutputPort> outputs)
    {
        JackClient client = JackClient.Open("listener", options);
        var listener = new Listener(client, outputs.Count);
        client.Activate();
        foreach ((IOutputPort output, AudioInPort input) in outputs.Zip(listener._inputs))
        {
            client.Connect(output.Name, input);
        }

        return listener;
    }

    /// <summary>Stops listening: the measured values stay as they are.</summary>
    public void Stop() => _client.Deactivate();

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        ReadOnlySpan<float> first = _inputs[0].GetBuffer(in context);
        bool isSame = true;
        bool isComplete = true;
        foreach (AudioInPort input in _inputs)
        {
            ReadOnlySpan<float> samples = input.GetBuffer(in context);
            isComplete &= samples.ContainsAnyExcept(0f);
            isSame &= samples.SequenceEqual(first);
        }

        // Connections are made one after another: the comparison begins in the first cycle that has sound from all.
        if (isComplete || _comparedFrames > 0)
        {
            _comparedFrames += context.FrameCount;
            _differentFrames += isSame ? 0 : context.FrameCount;
        }

        return ProcessResult.Continue;
    }
}
