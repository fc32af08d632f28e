using System.Numerics;

namespace Jack;

/// <summary>A distribution of durations. Each octave has eight bins, so that a value is right within an eighth.</summary>
/// <remarks>Members may be called on any thread. Not realtime-safe: they walk all bins.</remarks>
public sealed class DurationHistogram
{
    internal const int BinCount = 8 * 44;

    private readonly long[] _counts;

    internal DurationHistogram(long[] counts, TimeSpan max)
    {
        _counts = counts;
        Max = max;
        Count = counts.Sum();
    }

    /// <summary>Gets how many durations were counted.</summary>
    public long Count { get; }

    /// <summary>Gets the longest duration.</summary>
    public TimeSpan Max { get; }

    /// <summary>Gets the bins that hold something, from short to long.</summary>
    public IEnumerable<DurationBin> Bins
    {
        get
        {
            for (int i = 0; i < _counts.Length; i++)
            {
                if (_counts[i] > 0)
                {
                    yield return new DurationBin(FromNanoseconds(LowerBound(i)), FromNanoseconds(LowerBound(i + 1)), _counts[i]);
                }
            }
        }
    }

    /// <summary>Gets the duration that a share of all durations does not exceed.</summary>
    /// <param name="percent">The share, from 0 to 100.</param>
    /// <returns>The upper end of the bin that holds it; zero when nothing was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not within 0 to 100.</exception>
    public TimeSpan Percentile(double percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        long wanted = (long)Math.Ceiling(Count * percent / 100);
        long seen = 0;
        foreach (DurationBin bin in Bins)
        {
            seen += bin.Count;
            if (seen >= wanted)
            {
                return bin.UpTo < Max ? bin.UpTo : Max;
            }
        }

        return TimeSpan.Zero;
    }

    /// <summary>Finds the bin of a duration. Realtime-safe.</summary>
    internal static int BinOf(long nanoseconds)
    {
        if (nanoseconds < 8)
        {
            return (int)long.Max(nanoseconds, 0);
        }

        int octave = BitOperations.Log2((ulong)nanoseconds);
        int bin = ((octave - 2) * 8) + (int)((nanoseconds >> (octave - 3)) & 7);
        return int.Min(bin, BinCount - 1);
    }

    internal static long LowerBound(int bin) => bin < 8 ? bin : (8L + (bin & 7)) << ((bin >> 3) - 1);

    private static TimeSpan FromNanoseconds(long nanoseconds) => TimeSpan.FromMicroseconds(nanoseconds / 1000.0);
}
