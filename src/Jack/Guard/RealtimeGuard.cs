using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Jack;

/// <summary>Watches the process handler at run time: what it allocates, which collections hit it, how long it takes. Reached as <see cref="JackClient.Guard"/>.</summary>
/// <remarks>
/// The process thread writes, everybody may read: each figure is right by itself, two figures may be a cycle apart. The figures are also
/// published as metrics; see <see cref="JackMetrics"/>.
/// </remarks>
public sealed class RealtimeGuard
{
    // 1 or 100 on every platform.
    private static readonly long s_nanosecondsPerTick = 1_000_000_000 / Stopwatch.Frequency;

    private readonly long[] _bins = new long[DurationHistogram.BinCount];
    private readonly string _clientName;
    private volatile RealtimeGuardMode _mode;
    private volatile bool _resetAsked;
    private long _cycles;
    private long _allocatedBytes;
    private long _allocatingCycles;
    private long _collections;
    private long _overruns;
    private long _missedCycles;
    private long _maxNanoseconds;
    private long _periodNanoseconds;
    private uint _expectedFrameTime;
    private int _frameCount;
    private int _sampleRate;

    internal RealtimeGuard(string clientName, RealtimeGuardMode mode)
    {
        _clientName = clientName;
        _mode = mode;
    }

    /// <summary>Gets or sets what the guard does, from the next cycle on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no mode.</exception>
    public RealtimeGuardMode Mode
    {
        get => _mode;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)RealtimeGuardMode.Throw, nameof(value));
            _mode = value;
        }
    }

    /// <summary>Gets what has been counted.</summary>
    /// <returns>The figures at this moment.</returns>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public RealtimeReport GetReport() => new()
    {
        Cycles = Volatile.Read(ref _cycles),
        AllocatedBytes = Volatile.Read(ref _allocatedBytes),
        AllocatingCycles = Volatile.Read(ref _allocatingCycles),
        Collections = Volatile.Read(ref _collections),
        Overruns = Volatile.Read(ref _overruns),
        MissedCycles = Volatile.Read(ref _missedCycles),
        Period = TimeSpan.FromMicroseconds(Volatile.Read(ref _periodNanoseconds) / 1000.0),
        Durations = new DurationHistogram((long[])_bins.Clone(), TimeSpan.FromMicroseconds(Volatile.Read(ref _maxNanoseconds) / 1000.0)),
    };

    /// <summary>Begins to count anew, with the next cycle.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Reset() => _resetAsked = true;

    /// <summary>Creates a guard that does the same and counts for itself.</summary>
    internal RealtimeGuard CreateAlike() => new(_clientName, _mode == RealtimeGuardMode.Throw ? RealtimeGuardMode.Count : _mode);

    // Reading the clock waits for everything before it. What can run at the same time as the handler, or as the next cycle, comes after.

    /// <summary>Notes the state before a handler runs. Realtime-safe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Mark Begin() => new(Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread(), GC.CollectionCount(0));

    /// <summary>Counts a cycle that has ended at a time of <see cref="Stopwatch"/>. Realtime-safe.</summary>
    /// <exception cref="RealtimeViolationException">The handler allocated, and the mode is <see cref="RealtimeGuardMode.Throw"/>.</exception>
    internal void End(in Mark mark, long timestamp, int frameCount, int sampleRate, uint frameTime)
    {
        long nanoseconds = (timestamp - mark.Timestamp) * s_nanosecondsPerTick;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - mark.AllocatedBytes;
        int collections = GC.CollectionCount(0) - mark.Collections;
        if (_resetAsked)
        {
            Clear();
        }

        if (frameCount != _frameCount || sampleRate != _sampleRate)
        {
            MeasurePeriod(frameCount, sampleRate);
        }

        if (frameTime != _expectedFrameTime && _cycles > 0)
        {
            int gap = JackFrames.Difference(frameTime, _expectedFrameTime);
            _missedCycles += gap > 0 && frameCount > 0 ? (gap + frameCount - 1) / frameCount : 0;
        }

        _expectedFrameTime = JackFrames.Add(frameTime, frameCount);
        _cycles++;
        _bins[DurationHistogram.BinOf(nanoseconds)]++;
        if (nanoseconds > _maxNanoseconds)
        {
            _maxNanoseconds = nanoseconds;
        }

        if (nanoseconds > _periodNanoseconds)
        {
            _overruns++;
        }

        if (collections != 0)
        {
            _collections += collections;
        }

        if (allocated > 0)
        {
            CountAllocation(allocated);
        }
    }

    // A division takes as long as reading the counters.
    private void MeasurePeriod(int frameCount, int sampleRate)
    {
        (_frameCount, _sampleRate) = (frameCount, sampleRate);
        Volatile.Write(ref _periodNanoseconds, sampleRate == 0 ? 0 : frameCount * 1_000_000_000L / sampleRate);
    }

    private void CountAllocation(long allocated)
    {
        _allocatedBytes += allocated;
        _allocatingCycles++;
        if (_mode == RealtimeGuardMode.Throw)
        {
            ThrowViolation(allocated);
        }
    }

    private void Clear()
    {
        _resetAsked = false;
        (_cycles, _allocatedBytes, _allocatingCycles, _collections) = (0, 0, 0, 0);
        (_overruns, _missedCycles, _maxNanoseconds) = (0, 0, 0);
        Array.Clear(_bins);
    }

    [DoesNotReturn]
    private void ThrowViolation(long allocated) => throw new RealtimeViolationException(_clientName, allocated, _cycles);

    /// <summary>The state before a handler runs.</summary>
    internal readonly record struct Mark(long Timestamp, long AllocatedBytes, int Collections);
}
