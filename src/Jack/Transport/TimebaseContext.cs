namespace Jack;

/// <summary>What a timebase handler is told of a cycle.</summary>
[RealtimeSafe]
public readonly ref struct TimebaseContext
{
    internal TimebaseContext(TransportState state, int frameCount, bool isNewPosition)
    {
        State = state;
        FrameCount = frameCount;
        IsNewPosition = isNewPosition;
    }

    /// <summary>Gets what the transport is doing.</summary>
    public TransportState State { get; }

    /// <summary>Gets the frames of a cycle.</summary>
    public int FrameCount { get; }

    /// <summary>Gets whether a client asked for the position, or this is the first call.</summary>
    public bool IsNewPosition { get; }
}
