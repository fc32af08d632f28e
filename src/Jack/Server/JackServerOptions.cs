namespace Jack;

/// <summary>How an embedded server is started.</summary>
public sealed class JackServerOptions
{
    /// <summary>Gets the server's name: letters, digits, dots, dashes and underscores. <see langword="null"/> takes a free one of a fixed pool.</summary>
    /// <remarks>The pool is fixed because JACK keeps the place of a crashed server until one of the same name starts, and there are eight places.</remarks>
    public string? Name { get; init; }

    /// <summary>Gets the driver: "dummy" needs no hardware; others are given by <c>jackd --help</c>.</summary>
    public string Driver { get; init; } = JackServerCommand.DummyDriver;

    /// <summary>Gets further arguments of the driver, such as ["--device", "hw:0"].</summary>
    public IReadOnlyList<string> DriverArguments { get; init; } = [];

    /// <summary>Gets further arguments of the server itself, such as ["--verbose"]; only for a child process.</summary>
    public IReadOnlyList<string> ServerArguments { get; init; } = [];

    /// <summary>Gets the dummy driver's sample rate, in Hz.</summary>
    public int SampleRate { get; init; } = 48_000;

    /// <summary>Gets the dummy driver's frames per cycle.</summary>
    public int BufferSize { get; init; } = 256;

    /// <summary>Gets the number of the dummy driver's capture ports.</summary>
    public int CapturePorts { get; init; } = 2;

    /// <summary>Gets the number of the dummy driver's playback ports.</summary>
    public int PlaybackPorts { get; init; } = 2;

    /// <summary>Gets the number of ports that the server has room for; <see langword="null"/> is 2048, or fewer where the shared memory is small.</summary>
    public int? PortMax { get; init; }

    /// <summary>Gets whether the server asks for real-time scheduling.</summary>
    public bool Realtime { get; init; }

    /// <summary>Gets whether a cycle waits for all clients, so that none is ever skipped.</summary>
    public bool Synchronous { get; init; }

    /// <summary>Gets the server program: a path, or a name that is searched on PATH; only for a child process.</summary>
    public string Program { get; init; } = "jackd";

    /// <summary>Gets how long a child process may take until clients can open.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(10);

    internal void Validate()
    {
        if (Name is not null)
        {
            ServerNames.Validate(Name);
        }

        ArgumentException.ThrowIfNullOrEmpty(Driver);
        ArgumentException.ThrowIfNullOrEmpty(Program);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(SampleRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(BufferSize);
        ArgumentOutOfRangeException.ThrowIfNegative(CapturePorts);
        ArgumentOutOfRangeException.ThrowIfNegative(PlaybackPorts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(PortMax ?? 1, nameof(PortMax));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(StartTimeout, TimeSpan.Zero);
    }
}
