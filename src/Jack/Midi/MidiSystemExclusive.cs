namespace Jack;

/// <summary>A system exclusive MIDI message: bytes that only the devices of one manufacturer understand, or a universal one.</summary>
/// <remarks>A view of the bytes that it was parsed from: valid as long as they are, for a MIDI event until the process handler returns. Realtime-safe.</remarks>
[RealtimeSafe(Reason = "A view of bytes.")]
public readonly ref struct MidiSystemExclusive
{
    private const byte Begin = 0xf0;
    private const byte End = 0xf7;

    private MidiSystemExclusive(ReadOnlySpan<byte> data) => Data = data;

    /// <summary>Gets the whole message, from 0xF0 to 0xF7.</summary>
    public ReadOnlySpan<byte> Data { get; }

    /// <summary>Gets the manufacturer's identifier: one byte, three if the first is 0, or none in an empty message.</summary>
    public ReadOnlySpan<byte> ManufacturerId
    {
        get
        {
            ReadOnlySpan<byte> content = Content;
            int length = content is [0, ..] ? 3 : 1;
            return content[..Math.Min(length, content.Length)];
        }
    }

    /// <summary>Gets the bytes between the manufacturer's identifier and the end.</summary>
    public ReadOnlySpan<byte> Payload => Content[ManufacturerId.Length..];

    /// <summary>Gets whether the message belongs to no manufacturer and acts in time, such as MIDI machine control.</summary>
    public bool IsUniversalRealtime => ManufacturerId is [0x7f];

    /// <summary>Gets whether the message belongs to no manufacturer and has no time, such as an identity request.</summary>
    public bool IsUniversalNonRealtime => ManufacturerId is [0x7e];

    private ReadOnlySpan<byte> Content => Data.IsEmpty ? [] : Data[1..^1];

    /// <summary>Reads a message from the bytes of a MIDI event.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="data">The bytes: one complete message, see <see cref="MidiNormalization.Check"/>.</param>
    /// <param name="message">The message, or an empty one.</param>
    /// <returns>Whether the bytes are one system exclusive message.</returns>
    public static bool TryParse(ReadOnlySpan<byte> data, out MidiSystemExclusive message)
    {
        bool parsed = data is [Begin, ..] && MidiNormalization.IsNormalized(data);
        message = parsed ? new MidiSystemExclusive(data) : default;
        return parsed;
    }

    /// <summary>Writes a message, the bytes 0xF0 and 0xF7 included.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="manufacturerId">One byte from 1 to 127, or three of which the first is 0.</param>
    /// <param name="payload">The content, bytes from 0 to 127.</param>
    /// <param name="destination">Where to write: the lengths of both and two bytes.</param>
    /// <param name="written">How many bytes were written, or 0.</param>
    /// <returns><see langword="false"/> if the destination is too short.</returns>
    /// <exception cref="ArgumentException">The identifier has another form, or a byte is above 127.</exception>
    public static bool TryWrite(ReadOnlySpan<byte> manufacturerId, ReadOnlySpan<byte> payload, Span<byte> destination, out int written)
    {
        if (manufacturerId is not ([>= 1 and <= 127] or [0, <= 127, <= 127]))
        {
            throw new ArgumentException("A manufacturer's identifier is one byte from 1 to 127, or three of which the first is 0.", nameof(manufacturerId));
        }

        if (payload.ContainsAnyInRange((byte)0x80, (byte)0xff))
        {
            throw new ArgumentException("A system exclusive message holds bytes from 0 to 127.", nameof(payload));
        }

        written = 0;
        int length = manufacturerId.Length + payload.Length + 2;
        if (destination.Length < length)
        {
            return false;
        }

        destination[0] = Begin;
        manufacturerId.CopyTo(destination[1..]);
        payload.CopyTo(destination[(1 + manufacturerId.Length)..]);
        destination[length - 1] = End;
        written = length;
        return true;
    }

    /// <summary>Describes the message: <c>SystemExclusive 7E, 3 bytes</c>.</summary>
    /// <remarks>Not realtime-safe: allocates the string.</remarks>
    [RealtimeUnsafe("allocates the string")]
    public override string ToString() => $"{MidiMessageKind.SystemExclusive} {Convert.ToHexString(ManufacturerId)}, {Payload.Length} bytes";
}
