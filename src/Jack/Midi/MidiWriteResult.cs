namespace Jack;

/// <summary>The outcome of writing a MIDI event. A process handler gets it instead of an exception.</summary>
public enum MidiWriteResult
{
    /// <summary>The event was written.</summary>
    Success,

    /// <summary>The event lies before one that was written already: JACK wants them ordered by frame.</summary>
    OutOfOrder,

    /// <summary>The frame is not within the cycle.</summary>
    BeyondCycle,

    /// <summary>The event is larger than what is left in the buffer. It is counted as lost.</summary>
    NoSpace,
}
