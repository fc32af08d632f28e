namespace Jack;

/// <summary>Checks that bytes are what JACK wants in a MIDI event: one complete message with its status byte first, and nothing inside or after it.</summary>
/// <remarks>JACK itself does not check, and other clients rely on it. <see cref="MidiStreamNormalizer"/> makes such messages from a stream of bytes.</remarks>
[RealtimeSafe(Reason = "Reads bytes.")]
public static class MidiNormalization
{
    /// <summary>Returns what keeps bytes from being one normalised message.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="data">The bytes.</param>
    public static MidiDefect Check(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return MidiDefect.Empty;
        }

        if (data[0] < 0x80)
        {
            return MidiDefect.NoStatus;
        }

        if (data[0] == 0xf0)
        {
            return CheckSystemExclusive(data[1..]);
        }

        int length = GetLength(data[0]);
        if (length == 0)
        {
            return MidiDefect.UndefinedStatus;
        }

        int present = Math.Min(length, data.Length);
        return data[1..present].IndexOfAnyInRange((byte)0x80, (byte)0xff) >= 0 ? MidiDefect.StatusInside
            : data.Length < length ? MidiDefect.Incomplete
            : data.Length > length ? MidiDefect.TrailingBytes
            : MidiDefect.None;
    }

    /// <summary>Tells whether bytes are one normalised message.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="data">The bytes.</param>
    public static bool IsNormalized(ReadOnlySpan<byte> data) => Check(data) == MidiDefect.None;

    /// <summary>Returns how many bytes a message with that status has, or 0 for a system exclusive or an undefined one.</summary>
    /// <param name="status">The status byte.</param>
    internal static int GetLength(int status) => status switch
    {
        < 0x80 => 0,
        < 0xc0 => 3,
        < 0xe0 => 2,
        < 0xf0 => 3,
        0xf2 => 3,
        0xf1 or 0xf3 => 2,
        0xf6 or 0xf8 or 0xfa or 0xfb or 0xfc or 0xfe or 0xff => 1,
        _ => 0,
    };

    private static MidiDefect CheckSystemExclusive(ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOfAnyInRange((byte)0x80, (byte)0xff);
        return end < 0 ? MidiDefect.Incomplete
            : rest[end] != 0xf7 ? MidiDefect.StatusInside
            : end < rest.Length - 1 ? MidiDefect.TrailingBytes
            : MidiDefect.None;
    }
}
