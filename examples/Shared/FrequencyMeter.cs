namespace Jack.Examples;

/// <summary>A client with one input that measures the frequency of a tone by the times between its upward zero crossings.</summary>
public sealed class FrequencyMeter : IDisposable
{
    private readonly JackClient _client;
    private float _last;
    private long _frame;
    private double _firstCrossing = -1;
    private double _lastCrossing;
    private int _periods;
    private volatile int _settlingCycles;

    private FrequencyMeter(JackClient client)
    {
        _client = client;
        Input = client.AudioInputs.Register("in");
        client.SetProcessHandler(Process);
    }

    /// <summary>Gets the input.</summary>
    public AudioInPort Input { get; }

    /// <summary>Gets the frequency since the meter was started, in Hz; 0 before a period has passed.</summary>
    public double Frequency => _settlingCycles > 0 || _periods == 0 ? 0 : _periods * _client.SampleRate / (_lastCrossing - _firstCrossing);

    /// <summary>Opens and activates the client, and connects it.</summary>
    /// <param name="options">The server.</param>
    /// <param name="source">The tone.</param>
    /// <returns>The measuring meter.</returns>
    public static FrequencyMeter Start(JackClientOptions options, AudioOutPort source)
    {
        JackClient client = JackClient.Open("frequency-meter", options);
        var meter = new FrequencyMeter(client);
        client.Activate();
        client.Connect(source.Name, meter.Input);
        return meter;
    }

    /// <summary>Begins to measure anew, after two cycles: what was changed just before is heard then.</summary>
    public void Restart() => _settlingCycles = 2;

    /// <summary>Stops measuring; <see cref="Frequency"/> stays.</summary>
    public void Stop() => _client.Deactivate();

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ProcessResult Process(in ProcessContext context)
    {
        if (_settlingCycles > 0)
        {
            _settlingCycles--;
            (_firstCrossing, _periods) = (-1, 0);
        }

        foreach (float sample in Input.GetBuffer(in context))
        {
            if (_last < 0 && sample >= 0)
            {
                Count(_frame - (sample / (sample - _last)));
            }

            _last = sample;
            _frame++;
        }

        return ProcessResult.Continue;
    }

    private void Count(double crossing)
    {
        if (_firstCrossing < 0)
        {
            _firstCrossing = crossing;
            return;
        }

        _lastCrossing = crossing;
        _periods++;
    }
}
