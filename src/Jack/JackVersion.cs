using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jack;

/// <summary>A version of JACK.</summary>
/// <param name="Major">0 for JACK1, 1 for JACK2, 3 for PipeWire.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Micro">The third number.</param>
/// <param name="Protocol">The version of the protocol between client and server, 0 where the implementation does not tell.</param>
/// <remarks>Realtime-safe but for what makes a string.</remarks>
public readonly record struct JackVersion(int Major, int Minor, int Micro, int Protocol = 0) : IComparable<JackVersion>, IComparable, ISpanParsable<JackVersion>
{
    /// <summary>Tells whether one version is older than another.</summary>
    /// <param name="left">The first version.</param>
    /// <param name="right">The second version.</param>
    public static bool operator <(JackVersion left, JackVersion right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one version is newer than another.</summary>
    /// <param name="left">The first version.</param>
    /// <param name="right">The second version.</param>
    public static bool operator >(JackVersion left, JackVersion right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one version is older than another or the same.</summary>
    /// <param name="left">The first version.</param>
    /// <param name="right">The second version.</param>
    public static bool operator <=(JackVersion left, JackVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one version is newer than another or the same.</summary>
    /// <param name="left">The first version.</param>
    /// <param name="right">The second version.</param>
    public static bool operator >=(JackVersion left, JackVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a version from the text that <c>jack_get_version_string</c> returns.</summary>
    /// <remarks>
    /// Takes the two to four numbers at the start, separated by dots, and ignores what follows them:
    /// <c>1.9.21</c>, <c>0.125.0rc1</c>, <c>3.0.0.0 (using PipeWire 1.0.5)</c>.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format is the same in every culture.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> does not start with a version.</exception>
    public static JackVersion Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out JackVersion version) ? version : throw new FormatException($"'{s}' does not start with a version such as 1.9.21.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static JackVersion Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static JackVersion Parse(string s) => Parse(s, null);

    /// <summary>Reads a version from text, as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format is the same in every culture.</param>
    /// <param name="result">The version, or 0.0.0.</param>
    /// <returns>Whether the text starts with a version.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JackVersion result)
    {
        Span<int> numbers = stackalloc int[4];
        numbers.Clear();
        int count = 0;
        while (count < numbers.Length && TryTakeNumber(ref s, out numbers[count]))
        {
            count++;
            if (s is not ['.', >= '0' and <= '9', ..])
            {
                break;
            }

            s = s[1..];
        }

        bool parsed = count >= 2;
        result = parsed ? new JackVersion(numbers[0], numbers[1], numbers[2], numbers[3]) : default;
        return parsed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out JackVersion)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JackVersion result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out JackVersion)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out JackVersion result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public int CompareTo(JackVersion other) =>
        (Major, Minor, Micro, Protocol).CompareTo((other.Major, other.Minor, other.Micro, other.Protocol));

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        JackVersion other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(JackVersion)} compares only with another one.", nameof(obj)),
    };

    /// <summary>Returns the numbers separated by dots, the fourth only where the protocol is known.</summary>
    public override string ToString() => Protocol == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Micro}")
        : string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Micro}.{Protocol}");

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out int number)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        bool taken = int.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number);
        text = text[length..];
        return taken;
    }
}
