namespace Jack;

/// <summary>A MIDI event of one cycle, without a copy.</summary>
[RealtimeSafe]
public readonly ref struct MidiEvent
{
    internal MidiEvent(int frame, ReadOnlySpan<byte> data)
    {
        Frame = frame;
        Data = data;
    }

    /// <summary>Gets the frame within the cycle, counted from 0, at which the event happens.</summary>
    public int Frame { get; }

    /// <summary>Gets the bytes of the message, valid until the process handler returns.</summary>
    public ReadOnlySpan<byte> Data { get; }
}
