using System.Globalization;
using System.Text;

namespace Jack.Generator;

/// <summary>Reads C's escapes.</summary>
internal static class CLiteral
{
    public static uint CharacterValue(string text, bool isNarrow)
    {
        uint value = 0;

        // A constant of several characters packs them, the last one lowest.
        foreach (uint unit in Units(text, isNarrow))
        {
            value = (value << 8) | unit;
        }

        return value;
    }

    /// <summary>Gets the characters of a literal; a narrow one's escapes are bytes of UTF-8.</summary>
    public static string Unescape(string text, bool isBytes) =>
        isBytes
            ? Encoding.UTF8.GetString([.. Units(text, isBytes).SelectMany(unit => unit < 0x100 ? [(byte)unit] : Encoding.UTF8.GetBytes(char.ConvertFromUtf32((int)unit)))])
            : string.Concat(Units(text, isBytes).Select(unit => char.ConvertFromUtf32((int)unit)));

    /// <summary>Gets the value of an integer literal, its suffix left out.</summary>
    public static ulong IntegerValue(string text)
    {
        string digits = text.Replace("'", "", StringComparison.Ordinal).TrimEnd('u', 'U', 'l', 'L');

        return digits switch
        {
            _ when digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => ulong.Parse(digits.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            _ when digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase) => ulong.Parse(digits.AsSpan(2), NumberStyles.BinaryNumber, CultureInfo.InvariantCulture),
            _ when digits.Length > 1 && digits[0] == '0' => digits.Aggregate(0UL, (value, digit) => (value * 8) + (uint)(digit - '0')),
            _ => ulong.Parse(digits, CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<uint> Units(string text, bool isBytes)
    {
        for (int index = 0; index < text.Length;)
        {
            if (text[index] != '\\')
            {
                Rune rune = Rune.GetRuneAt(text, index);
                index += rune.Utf16SequenceLength;

                foreach (uint unit in isBytes ? Encoding.UTF8.GetBytes(rune.ToString()).Select(value => (uint)value) : [(uint)rune.Value])
                {
                    yield return unit;
                }

                continue;
            }

            yield return Escape(text, ref index);
        }
    }

    private static uint Escape(string text, ref int index)
    {
        char letter = text[index + 1];
        index += 2;

        switch (letter)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'a':
                return '\a';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'v':
                return '\v';
            case 'x':
                return Digits(text, ref index, 16, int.MaxValue);
            case 'u':
                return Digits(text, ref index, 16, 4);
            case 'U':
                return Digits(text, ref index, 16, 8);
            case >= '0' and <= '7':
                index--;
                return Digits(text, ref index, 8, 3);
            default:
                return letter;
        }
    }

    private static uint Digits(string text, ref int index, uint radix, int most)
    {
        uint value = 0;

        for (int count = 0; count < most && index < text.Length && char.IsAsciiHexDigit(text[index]) && (radix == 16 || text[index] is >= '0' and <= '7'); count++)
        {
            value = (value * radix) + Convert.ToUInt32(text.Substring(index, 1), 16);
            index++;
        }

        return value;
    }
}
