namespace Jack;

/// <summary>Arithmetic on JACK's frame counters, which are 32 bits wide and start again at zero, at 48 kHz after about a day.</summary>
/// <remarks>
/// Two counts are compared by the shorter way around the circle: the answers are right as long as the two lie less than 2³¹ frames
/// apart, at 48 kHz 12 hours.
/// </remarks>
[RealtimeSafe(Reason = "Integer arithmetic.")]
public static class JackFrames
{
    /// <summary>Returns how many frames lie between two counts, negative if <paramref name="frame"/> is before <paramref name="reference"/>.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="frame">The count to measure to.</param>
    /// <param name="reference">The count to measure from.</param>
    public static int Difference(uint frame, uint reference) => unchecked((int)(frame - reference));

    /// <summary>Tells whether a count is earlier than another.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="frame">The count to judge.</param>
    /// <param name="reference">The count to compare it with.</param>
    public static bool IsBefore(uint frame, uint reference) => Difference(frame, reference) < 0;

    /// <summary>Tells whether a count is later than another.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="frame">The count to judge.</param>
    /// <param name="reference">The count to compare it with.</param>
    public static bool IsAfter(uint frame, uint reference) => Difference(frame, reference) > 0;

    /// <summary>Returns the count that many frames later, or earlier.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="frame">The count to start from.</param>
    /// <param name="frames">How many frames to move, negative for earlier.</param>
    public static uint Add(uint frame, long frames) => unchecked((uint)(frame + frames));

    /// <summary>Returns the 64-bit count, nearest to an earlier 64-bit count, that a 32-bit counter stands for.</summary>
    /// <remarks>Realtime-safe. Called once a cycle with its own last result, it gives a count that never wraps.</remarks>
    /// <param name="frame">The 32-bit count.</param>
    /// <param name="reference">A 64-bit count less than 2³¹ frames away.</param>
    public static long Extend(uint frame, long reference) => reference + Difference(frame, unchecked((uint)reference));
}
