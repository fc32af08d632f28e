using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jack;

/// <summary>The number by which JACK knows a client or a port for as long as the server runs, and the subject of its metadata.</summary>
/// <remarks>The text form is the decimal number, as in C: <c>8589934595</c>.</remarks>
/// <param name="value">The number, a <c>jack_uuid_t</c>.</param>
[RealtimeSafe(Reason = "Integer arithmetic; only ToString and Parse leave it, and they say so.")]
public readonly struct JackUuid(ulong value) : IEquatable<JackUuid>, IComparable<JackUuid>, IComparable, ISpanFormattable, ISpanParsable<JackUuid>
{
    // jack_uuid_parse refuses every number that has no kind in its upper half.
    private const ulong SmallestParsed = 1UL << 32;

    /// <summary>Gets the UUID that names nothing.</summary>
    public static JackUuid Empty => default;

    /// <summary>Gets the number, a <c>jack_uuid_t</c>.</summary>
    public ulong Value { get; } = value;

    /// <summary>Gets whether this is <see cref="Empty"/>.</summary>
    public bool IsEmpty => Value == 0;

    /// <summary>Gets what the UUID names.</summary>
    public JackUuidKind Kind => (Value >> 32) switch
    {
        1 => JackUuidKind.Port,
        2 => JackUuidKind.Client,
        _ => JackUuidKind.Unknown,
    };

    /// <summary>Gets the zero-based index that is part of the UUID, as <c>jack_uuid_to_index</c> gives it; it is meaningless for <see cref="Empty"/>.</summary>
    public uint Index => (uint)(Value & 0xffff) - 1;

    /// <summary>Tells whether two UUIDs are the same.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator ==(JackUuid left, JackUuid right) => left.Value == right.Value;

    /// <summary>Tells whether two UUIDs differ.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator !=(JackUuid left, JackUuid right) => left.Value != right.Value;

    /// <summary>Tells whether one UUID sorts before another.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator <(JackUuid left, JackUuid right) => left.Value < right.Value;

    /// <summary>Tells whether one UUID sorts after another.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator >(JackUuid left, JackUuid right) => left.Value > right.Value;

    /// <summary>Tells whether one UUID sorts before another or is the same.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator <=(JackUuid left, JackUuid right) => left.Value <= right.Value;

    /// <summary>Tells whether one UUID sorts after another or is the same.</summary>
    /// <param name="left">The first UUID.</param>
    /// <param name="right">The second UUID.</param>
    public static bool operator >=(JackUuid left, JackUuid right) => left.Value >= right.Value;

    /// <summary>Reads a UUID from its decimal text.</summary>
    /// <remarks>
    /// Accepts what JACK writes: digits alone, a number of at least 2³². Unlike <c>jack_uuid_parse</c> it refuses a sign,
    /// blanks, text after the number and numbers above 64 bits, which C takes for another UUID. Not realtime-safe: failure throws.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format is the same in every culture.</param>
    /// <returns>The UUID.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a UUID.</exception>
    public static JackUuid Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out JackUuid uuid) ? uuid : throw new FormatException($"'{s}' is not a JACK UUID: a decimal number of at least {SmallestParsed} is expected.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static JackUuid Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static JackUuid Parse(string s) => Parse(s, null);

    /// <summary>Reads a UUID from its decimal text, as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format is the same in every culture.</param>
    /// <param name="result">The UUID, or <see cref="Empty"/>.</param>
    /// <returns>Whether the text is a UUID.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JackUuid result)
    {
        bool parsed = ulong.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) && value >= SmallestParsed;
        result = parsed ? new JackUuid(value) : Empty;
        return parsed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out JackUuid)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JackUuid result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out JackUuid)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out JackUuid result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public bool Equals(JackUuid other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JackUuid other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(JackUuid other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        JackUuid other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(JackUuid)} compares only with another one.", nameof(obj)),
    };

    /// <summary>Returns the decimal text, as <c>jack_uuid_unparse</c> writes it.</summary>
    /// <remarks>Not realtime-safe: allocates the string; <see cref="TryFormat"/> does not.</remarks>
    [RealtimeUnsafe("allocates the string; TryFormat does not")]
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    [RealtimeUnsafe("allocates the string; TryFormat does not")]
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the decimal text into a buffer.</summary>
    /// <param name="destination">Where to write; 20 characters always suffice.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Ignored: there is one format.</param>
    /// <param name="provider">Ignored: the format is the same in every culture.</param>
    /// <returns>Whether the buffer was large enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
}
