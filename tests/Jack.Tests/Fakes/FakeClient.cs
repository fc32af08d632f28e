namespace Jack.Tests.Fakes;

/// <summary>A client as the fake server sees it.</summary>
internal sealed class FakeClient(int index, string name)
{
    public const nint FirstPointer = 0x1000;

    public int Index => index;

    public nint Pointer => FirstPointer + index;

    public string Name => name;

    public bool IsActive { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Gets what is held while the client is told something: closing waits for it, as JACK joins its threads.</summary>
    public Lock Delivery { get; } = new();

    /// <summary>Gets or sets whether the server died while the client was open.</summary>
    public bool WasLost { get; set; }

    /// <summary>Gets or sets the name of the thread that closed the client.</summary>
    public string? ClosedOn { get; set; }

    public FakeCallback Process { get; set; }

    public FakeCallback ProcessThread { get; set; }

    public FakeCallback ThreadInit { get; set; }

    public FakeCallback Shutdown { get; set; }

    public FakeCallback Freewheel { get; set; }

    public FakeCallback BufferSize { get; set; }

    public FakeCallback SampleRate { get; set; }

    public FakeCallback ClientRegistration { get; set; }

    public FakeCallback PortRegistration { get; set; }

    public FakeCallback PortConnect { get; set; }

    public FakeCallback PortRename { get; set; }

    public FakeCallback GraphOrder { get; set; }

    public FakeCallback Xrun { get; set; }

    public FakeCallback Latency { get; set; }

    public FakeCallback PropertyChange { get; set; }

    public FakeCallback Sync { get; set; }

    public FakeCallback Timebase { get; set; }

    /// <summary>Gets or sets what the process callback returned last.</summary>
    public int ProcessResult { get; set; }

    public SemaphoreSlim CycleStart { get; } = new(0);

    public SemaphoreSlim CycleEnd { get; } = new(0);

    public uint CycleFrames { get; set; }
}
