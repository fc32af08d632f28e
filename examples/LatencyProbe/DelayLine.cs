namespace Jack.Examples;

/// <summary>A client that passes sound on after a known time: something to measure on a machine without a sound card.</summary>
internal sealed class DelayLine : IDisposable
{
    private readonly JackClient _client;
    private readonly float[] _line;
    private int _position;

    private DelayLine(JackClient client, int frames)
    {
        _client = client;
        _line = new float[frames];
        Input = client.AudioInputs.Register("in");
        Output = client.AudioOutputs.Register("out");
        client.SetProcessHandler(Process);

        // Others may ask how long the sound takes through here.
        client.SetLatencyHandler(mode =>
        {
            (OwnPort from, OwnPort to) = mode == LatencyMode.Capture ? ((OwnPort)Input, (OwnPort)Output) : (Output, Input);
            to.SetLatency(mode, from.GetLatency(mode).Plus(frames));
        });
    }

    public AudioInPort Input { get; }

    public AudioOutPort Output { get; }

    public static DelayLine Start(JackClientOptions options, int frames)
    {
        JackClient client = JackClient.Open("delay-line", options);
        var line = new DelayLine(client, frames);
        client.Activate();
        return line;
    }

    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        ReadOnlySpan<float> input = Input.GetBuffer(in context);
        Span<float> output = Output.GetBuffer(in context);
        for (int i = 0; i < input.Length; i++)
        {
            output[i] = _line[_position];
            _line[_position] = input[i];
            _position = (_position + 1) % _line.Length;
        }

        return ProcessResult.Continue;
    }
}
