using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jack;

/// <summary>A MIDI message of one to three bytes: everything but system exclusive messages, which are <see cref="MidiSystemExclusive"/>.</summary>
/// <remarks>
/// Parsing, building and writing neither allocate nor block. The value holds no reference, so a <see cref="RingBuffer{T}"/> can carry it.
/// Channels count from 0 to 15, as in the bytes; many programs show them as 1 to 16.
/// </remarks>
[RealtimeSafe(Reason = "Three bytes; only ToString allocates, and says so.")]
public readonly partial struct MidiMessage : IEquatable<MidiMessage>
{
    private readonly byte _status;
    private readonly byte _data1;
    private readonly byte _data2;

    private MidiMessage(int status, int data1 = 0, int data2 = 0)
    {
        _status = (byte)status;
        _data1 = (byte)data1;
        _data2 = (byte)data2;
    }

    /// <summary>Gets what the message is.</summary>
    public MidiMessageKind Kind => (MidiMessageKind)(IsChannelMessage ? _status & 0xf0 : _status);

    /// <summary>Gets whether the message belongs to a channel.</summary>
    public bool IsChannelMessage => _status is >= 0x80 and < 0xf0;

    /// <summary>Gets whether the message is one of the single bytes that keep time, which a cable may carry within other messages.</summary>
    public bool IsRealtime => _status >= 0xf8;

    /// <summary>Gets whether a note starts: a note-on with a velocity above 0.</summary>
    public bool IsNoteStart => Kind == MidiMessageKind.NoteOn && _data2 > 0;

    /// <summary>Gets whether a note ends: a note-off, or a note-on with velocity 0.</summary>
    public bool IsNoteEnd => Kind == MidiMessageKind.NoteOff || (Kind == MidiMessageKind.NoteOn && _data2 == 0);

    /// <summary>Gets the channel, 0 to 15, or −1 for a message that has none.</summary>
    public int Channel => IsChannelMessage ? _status & 0x0f : -1;

    /// <summary>Gets the length in bytes, 1 to 3, or 0 for <see cref="MidiMessageKind.None"/>.</summary>
    public int Length => MidiNormalization.GetLength(_status);

    /// <summary>Gets the status byte.</summary>
    public byte Status => _status;

    /// <summary>Gets the first data byte, or 0.</summary>
    public byte Data1 => _data1;

    /// <summary>Gets the second data byte, or 0.</summary>
    public byte Data2 => _data2;

    /// <summary>Gets the note of a note-on, note-off or poly-pressure message, 0 to 127; 60 is the middle C.</summary>
    public int Note => _data1;

    /// <summary>Gets the velocity of a note-on or note-off message, 0 to 127.</summary>
    public int Velocity => _data2;

    /// <summary>Gets the number of the controller of a control change, 0 to 127.</summary>
    public int Controller => _data1;

    /// <summary>Gets the value of a control change, 0 to 127.</summary>
    public int ControlValue => _data2;

    /// <summary>Gets the program of a program change, 0 to 127.</summary>
    public int Program => _data1;

    /// <summary>Gets the pressure of a channel-pressure or poly-pressure message, 0 to 127.</summary>
    public int Pressure => Kind == MidiMessageKind.PolyPressure ? _data2 : _data1;

    /// <summary>Gets the position of the pitch wheel of a pitch-bend message, −8192 to 8191; 0 is the middle.</summary>
    public int Bend => Data14 - 8192;

    /// <summary>Gets the position of a song-position message in sixteenth notes (six clocks), 0 to 16383.</summary>
    public int Position => Data14;

    /// <summary>Gets the song of a song-select message, 0 to 127.</summary>
    public int Song => _data1;

    /// <summary>Gets which piece of the time code a quarter-frame message carries, 0 to 7.</summary>
    public int QuarterFramePiece => _data1 >> 4;

    /// <summary>Gets the four bits of the time code that a quarter-frame message carries.</summary>
    public int QuarterFrameValue => _data1 & 0x0f;

    private int Data14 => _data1 | (_data2 << 7);

    /// <summary>Tells whether two messages have the same bytes.</summary>
    /// <param name="left">The first message.</param>
    /// <param name="right">The second message.</param>
    public static bool operator ==(MidiMessage left, MidiMessage right) => left.Equals(right);

    /// <summary>Tells whether two messages differ.</summary>
    /// <param name="left">The first message.</param>
    /// <param name="right">The second message.</param>
    public static bool operator !=(MidiMessage left, MidiMessage right) => !left.Equals(right);

    /// <summary>Reads a message from the bytes of a MIDI event.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="data">The bytes: one complete message, see <see cref="MidiNormalization.Check"/>.</param>
    /// <param name="message">The message, or <see langword="default"/>.</param>
    /// <returns><see langword="false"/> for a system exclusive message and for bytes that are not one message.</returns>
    public static bool TryParse(ReadOnlySpan<byte> data, out MidiMessage message)
    {
        if (data.IsEmpty || data[0] == (int)MidiMessageKind.SystemExclusive || !MidiNormalization.IsNormalized(data))
        {
            message = default;
            return false;
        }

        message = new MidiMessage(data[0], data.Length > 1 ? data[1] : 0, data.Length > 2 ? data[2] : 0);
        return true;
    }

    /// <summary>Writes the message's bytes.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to write; three bytes always suffice.</param>
    /// <param name="written">How many bytes were written: <see cref="Length"/>, or 0.</param>
    /// <returns><see langword="false"/> if the destination is too short.</returns>
    public bool TryWrite(Span<byte> destination, out int written)
    {
        int length = Length;
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        ReadOnlySpan<byte> bytes = [_status, _data1, _data2];
        bytes[..length].CopyTo(destination);
        written = length;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(MidiMessage other) => _status == other._status && _data1 == other._data1 && _data2 == other._data2;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MidiMessage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _status | (_data1 << 8) | (_data2 << 16);

    /// <summary>Describes the message: <c>NoteOn channel 0, note 60, velocity 100</c>.</summary>
    /// <remarks>Not realtime-safe: allocates the string.</remarks>
    [RealtimeUnsafe("allocates the string")]
    public override string ToString() => Kind switch
    {
        MidiMessageKind.NoteOn or MidiMessageKind.NoteOff => Describe($"note {Note}, velocity {Velocity}"),
        MidiMessageKind.PolyPressure => Describe($"note {Note}, pressure {Pressure}"),
        MidiMessageKind.ControlChange => Describe($"controller {Controller}, value {ControlValue}"),
        MidiMessageKind.ProgramChange => Describe($"program {Program}"),
        MidiMessageKind.ChannelPressure => Describe($"pressure {Pressure}"),
        MidiMessageKind.PitchBend => Describe($"bend {Bend}"),
        MidiMessageKind.QuarterFrame => Describe($"piece {QuarterFramePiece}, value {QuarterFrameValue}"),
        MidiMessageKind.SongPosition => Describe($"position {Position}"),
        MidiMessageKind.SongSelect => Describe($"song {Song}"),
        _ => Kind.ToString(),
    };

    private string Describe(FormattableString details)
    {
        string text = details.ToString(CultureInfo.InvariantCulture);
        return IsChannelMessage ? string.Create(CultureInfo.InvariantCulture, $"{Kind} channel {Channel}, {text}") : $"{Kind} {text}";
    }
}
