using System.Diagnostics.CodeAnalysis;

namespace Jack;

/// <summary>The checks that the ends of the ring buffers share.</summary>
internal static class RingBufferError
{
    private static readonly TimeSpan s_defaultInterval = TimeSpan.FromMilliseconds(5);

    [DoesNotReturn]
    public static void ThrowBeyond(int count, int available) =>
        throw new ArgumentOutOfRangeException(nameof(count), count, $"Advance by 0 to {available}, which is what is available.");

    public static TimeSpan CheckWait(int count, int capacity, TimeSpan? pollInterval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, capacity);
        TimeSpan interval = pollInterval ?? s_defaultInterval;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero, nameof(pollInterval));
        return interval;
    }
}
