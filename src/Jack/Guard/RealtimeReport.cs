namespace Jack;

/// <summary>What a <see cref="RealtimeGuard"/> has counted, at one moment.</summary>
public sealed record RealtimeReport
{
    /// <summary>Gets the cycles that were watched.</summary>
    public required long Cycles { get; init; }

    /// <summary>Gets the bytes that process handlers allocated.</summary>
    public required long AllocatedBytes { get; init; }

    /// <summary>Gets the cycles in which the process handler allocated.</summary>
    public required long AllocatingCycles { get; init; }

    /// <summary>Gets the garbage collections that took place during process handlers.</summary>
    public required long Collections { get; init; }

    /// <summary>Gets the cycles whose process handler took longer than the period.</summary>
    public required long Overruns { get; init; }

    /// <summary>Gets the cycles that the server ran, or should have run, without calling the handler: the gaps in the frame time.</summary>
    public required long MissedCycles { get; init; }

    /// <summary>Gets the length of a period at the last cycle.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Gets the distribution of the handlers' durations.</summary>
    public required DurationHistogram Durations { get; init; }
}
