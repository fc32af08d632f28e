namespace Jack;

/// <summary>An external time (<c>JackPositionTimecode</c>).</summary>
/// <param name="FrameTime">The current time, in seconds.</param>
/// <param name="NextTime">The time of the next sequential frame block, in seconds.</param>
[RealtimeSafe]
public readonly record struct Timecode(double FrameTime, double NextTime);
