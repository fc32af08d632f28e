namespace Jack.Examples;

/// <summary>A client with one output that plays a sine: the sound for an example that has none.</summary>
public sealed class TestTone : IDisposable
{
    private readonly JackClient _client;
    private readonly float _amplitude;
    private readonly double _step;
    private double _phase;

    private TestTone(JackClient client, double frequency, float amplitude)
    {
        _client = client;
        _amplitude = amplitude;
        _step = frequency / client.SampleRate;
        Output = client.AudioOutputs.Register("tone");
        client.SetProcessHandler(Process);
    }

    /// <summary>Gets the output.</summary>
    public AudioOutPort Output { get; }

    /// <summary>Opens and activates the client.</summary>
    /// <param name="options">The server.</param>
    /// <param name="frequency">The frequency, in Hz.</param>
    /// <param name="amplitude">The peak, 0 to 1.</param>
    /// <returns>The playing tone.</returns>
    public static TestTone Start(JackClientOptions options, double frequency = 440, float amplitude = 0.5f)
    {
        JackClient client = JackClient.Open("test-tone", options);
        var tone = new TestTone(client, frequency, amplitude);
        client.Activate();
        return tone;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        foreach (ref float sample in Output.GetBuffer(in context))
        {
            sample = _amplitude * (float)Math.Sin(2 * Math.PI * _phase);
            _phase += _step;
            _phase -= Math.Floor(_phase);
        }

        return ProcessResult.Continue;
    }
}
