namespace Jack.Examples;

/// <summary>A client that gives the transport bars and beats of one tempo: something to follow on a server of its own.</summary>
internal sealed class TimebaseMaster : IDisposable
{
    private const int BeatsPerBar = 4;
    private const double TicksPerBeat = 1920;

    private readonly JackClient _client;
    private readonly double _tempo;

    private TimebaseMaster(JackClient client, double tempo)
    {
        _client = client;
        _tempo = tempo;
        FramesPerBeat = client.SampleRate * 60 / tempo;
    }

    /// <summary>Gets the length of a beat.</summary>
    public double FramesPerBeat { get; }

    public static TimebaseMaster Start(JackClientOptions options, double tempo)
    {
        JackClient client = JackClient.Open("timebase", options);
        var master = new TimebaseMaster(client, tempo);
        client.SetProcessHandler((in _) => ProcessResult.Continue);
        client.Activate();
        return client.Transport.TryBecomeTimebaseMaster(master.Fill)
            ? master
            : throw new ExampleFailedException("another client is the timebase master");
    }

    public void Dispose() => _client.Dispose();

    private void Fill(in TimebaseContext context, ref TransportPosition position)
    {
        double beats = position.Frame / FramesPerBeat;
        double whole = Math.Floor(beats);
        double tick = (beats - whole) * TicksPerBeat;
        int bar = (int)whole / BeatsPerBar;
        position.Bbt = new BarBeatTick(bar + 1, ((int)whole % BeatsPerBar) + 1, (int)tick, bar * BeatsPerBar * TicksPerBeat, BeatsPerBar, 4, TicksPerBeat, _tempo);
        position.TickDouble = tick;
    }
}
