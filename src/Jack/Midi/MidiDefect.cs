namespace Jack;

/// <summary>Why bytes are not one normalised MIDI message, the only thing that a JACK MIDI event may hold.</summary>
public enum MidiDefect
{
    /// <summary>Nothing: the bytes are one complete message.</summary>
    None,

    /// <summary>There are no bytes.</summary>
    Empty,

    /// <summary>The first byte is not a status byte, as where a stream of bytes uses running status.</summary>
    NoStatus,

    /// <summary>The status byte is one that MIDI does not define: 0xF4, 0xF5, 0xF9, 0xFD, or 0xF7 without a system exclusive message.</summary>
    UndefinedStatus,

    /// <summary>Bytes are missing at the end, for a system exclusive message the final 0xF7.</summary>
    Incomplete,

    /// <summary>A status byte stands where data belongs, such as a real-time message within another one.</summary>
    StatusInside,

    /// <summary>There are bytes after the message, such as a second message.</summary>
    TrailingBytes,
}
