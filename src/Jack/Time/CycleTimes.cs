namespace Jack;

/// <summary>The times of a cycle, as JACK's clock filter has them.</summary>
/// <param name="CurrentFrames">The frame time of the cycle's first frame, in frames. It wraps at 2³².</param>
/// <param name="CurrentMicroseconds">The cycle's start on JACK's clock, in microseconds.</param>
/// <param name="NextMicroseconds">The next cycle's start on JACK's clock, in microseconds.</param>
/// <param name="PeriodMicroseconds">The filtered length of a cycle, in microseconds.</param>
[RealtimeSafe]
public readonly record struct CycleTimes(uint CurrentFrames, long CurrentMicroseconds, long NextMicroseconds, float PeriodMicroseconds);
