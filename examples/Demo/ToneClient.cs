namespace Jack.Demo;

/// <summary>A client that plays one tone: a sine that fades in and out.</summary>
internal sealed class ToneClient : IDisposable
{
    private readonly AudioOutPort _output;
    private readonly Tone _tone;
    private long _frame;
    private bool _playing;

    public ToneClient(string name, JackClientOptions options, Tone tone)
    {
        Jack = JackClient.Open(name, options);
        _output = Jack.AudioOutputs.Register("out");
        _tone = tone with { SampleRate = Jack.SampleRate };
        Jack.SetProcessHandler(Process);
    }

    public JackClient Jack { get; }

    public IOutputPort Output => _output;

    public CycleCount Count { get; } = new();

    public Tone Tone => _tone;

    /// <summary>Starts the tone in the next cycle.</summary>
    public void Play() => Volatile.Write(ref _playing, true);

    public void Dispose() => Jack.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        Count.Enter();
        Span<float> samples = _output.GetBuffer(in context);
        if (!Volatile.Read(ref _playing))
        {
            samples.Clear();
            return ProcessResult.Continue;
        }

        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = _tone.SampleAt(_frame++);
        }

        return ProcessResult.Continue;
    }
}
