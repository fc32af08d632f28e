namespace Jack;

/// <summary>A range of latencies over all paths through the graph (<c>jack_latency_range_t</c>).</summary>
/// <param name="Min">The shortest, in frames.</param>
/// <param name="Max">The longest, in frames.</param>
[RealtimeSafe]
public readonly record struct LatencyRange(int Min, int Max)
{
    /// <summary>Adds a delay to both ends.</summary>
    /// <param name="frames">The delay, in frames.</param>
    /// <returns>The shifted range.</returns>
    public LatencyRange Plus(int frames) => new(Min + frames, Max + frames);
}
