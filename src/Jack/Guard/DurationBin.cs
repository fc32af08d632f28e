namespace Jack;

/// <summary>A bin of a <see cref="DurationHistogram"/>.</summary>
/// <param name="From">The shortest duration that it counts.</param>
/// <param name="UpTo">The shortest duration that the next bin counts.</param>
/// <param name="Count">How many durations it holds.</param>
public readonly record struct DurationBin(TimeSpan From, TimeSpan UpTo, long Count);
