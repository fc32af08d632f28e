namespace Jack.Interop;

/// <content>The notification callbacks: they copy what JACK tells and hand it on. Hooks of the process plane run here, on JACK's thread.</content>
internal sealed partial class CallbackBridge
{
    private int _initializedThreads;
    private volatile bool _isServerLost;
    private volatile bool _isFreewheeling;

    public ThreadInitHandler? ThreadInitHandler { get; set; }

    public SampleRateHandler? SampleRateHandler { get; set; }

    public FreewheelHandler? FreewheelHandler { get; set; }

    public LatencyHandler? LatencyHandler { get; set; }

    public int SampleRate { get; set; }

    public bool IsServerLost => _isServerLost;

    /// <summary>Gets how many of JACK's threads have been prepared.</summary>
    public int InitializedThreads => Volatile.Read(ref _initializedThreads);

    /// <summary>Prepares one of JACK's threads. That the runtime gets to know it here, and not in its first cycle, is half of the purpose.</summary>
    public void InitializeThread()
    {
        // The runtime makes the object of a thread that JACK started when it is first asked for; no cycle is to pay for it.
        _ = Thread.CurrentThread;
        JackCallbackScope.Enter();
        JackCallbackScope.Exit();
        if (ThreadInitHandler is { } handler)
        {
            Guarded(static hook => hook(), handler);
        }

        Interlocked.Increment(ref _initializedThreads);
    }

    public void ChangeBufferSize(uint frameCount) =>
        Guarded(static change => change.Bridge.AnnounceBufferSize(change.FrameCount), (Bridge: this, FrameCount: (int)frameCount));

    public void ChangeSampleRate(uint sampleRate)
    {
        bool changed = SampleRate != 0 && SampleRate != (int)sampleRate;
        SampleRate = (int)sampleRate;
        if (SampleRateHandler is { } handler)
        {
            Guarded(static change => change.Handler(change.Rate), (Handler: handler, Rate: (int)sampleRate));
        }

        if (changed)
        {
            _owner.OnChange(new SampleRateChangedEventArgs((int)sampleRate));
        }
    }

    public void ChangeFreewheel(bool starting)
    {
        _isFreewheeling = starting;
        if (FreewheelHandler is { } handler)
        {
            Guarded(static change => change.Handler(change.Starting), (Handler: handler, Starting: starting));
        }

        _owner.OnChange(new FreewheelChangedEventArgs(starting));
    }

    public void ComputeLatency(LatencyMode mode)
    {
        if (LatencyHandler is { } handler)
        {
            Guarded(static change => change.Handler(change.Mode), (Handler: handler, Mode: mode));
        }
    }

    public void Shutdown(JackStatus status, string reason)
    {
        _mode = ProcessMode.Silent;
        _isServerLost = true;
        _owner.OnServerLost(status, reason);
    }

    public void ReportXrun()
    {
        CountXrun();
        _owner.OnChange(new XrunEventArgs(TimeSpan.FromMicroseconds(Api.GetXrunDelay(Client))));
    }

    public void ReportGraphOrder() => _owner.OnChange(new GraphOrderChangedEventArgs());

    public void ReportClient(string name, bool registered) =>
        _owner.OnChange(new ClientRegistrationEventArgs(name, registered));

    public void ReportPort(uint id, bool registered) => _owner.OnPortRegistration(id, registered);

    public void ReportConnection(uint first, uint second, bool connected) => _owner.OnPortConnection(first, second, connected);

    public void ReportRename(uint id, string oldName, string newName) => _owner.OnPortRename(id, oldName, newName);

    public void ReportProperty(ulong subject, string key, PropertyChange change) =>
        _owner.OnChange(new PropertyChangedEventArgs(new JackUuid(subject), key, change));
}
