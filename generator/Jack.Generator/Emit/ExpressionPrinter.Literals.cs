using System.Globalization;
using System.Text;

namespace Jack.Generator;

internal sealed partial class ExpressionPrinter
{
    private void PrintCharacter(CharacterExpression character)
    {
        if (character.Prefix is "U" || (character.Prefix == "L" && options.UnixTypes) || character.Value > ushort.MaxValue)
        {
            writer.Write($"0x{character.Value.ToString("X8", CultureInfo.InvariantCulture)}");
            return;
        }

        bool isNarrow = character.Prefix is "" or "u8";

        if (isNarrow && character.Value > byte.MaxValue)
        {
            writer.Write($"0x{character.Value.ToString("X4", CultureInfo.InvariantCulture)}");
            return;
        }

        string text = $"'{CSharpText.EscapeCharacter((char)character.Value)}'";
        string target = isNarrow ? CharacterTarget() : "";
        writer.Write(target.Length == 0 ? text : $"({(CSharpText.IsUnsigned(target) ? "byte" : "sbyte")})({text})");
    }

    // C# characters are ushorts: where a char is computed with or stored, it is cast to what C's char is.
    private string CharacterTarget()
    {
        Expression? outer = _context.Skip(1).FirstOrDefault(expression => expression is not (ParenExpression or ImplicitExpression));

        if (outer is BinaryExpression binary)
        {
            return types.Of(binary.Cursor, binary.Type).Name;
        }

        return !IsEnumConstant && _context.Count == 1 ? types.Of(declaration, declaration.Type).Name : "";
    }

    private void PrintString(StringExpression text)
    {
        if (text.Prefix is "U" || (text.Prefix == "L" && options.UnixTypes))
        {
            IEnumerable<string> points = text.Value.EnumerateRunes().Select(rune => $"0x{rune.Value.ToString("X8", CultureInfo.InvariantCulture)}, ");
            writer.Write($"[{string.Concat(points)}0x00000000]");
            return;
        }

        bool isWide = text.Prefix is "u" or "L";
        string suffix = isWide ? "" : "u8";
        writer.Write($"\"{CSharpText.EscapeString(text.Value)}\"{suffix}");
    }

    private static string Floating(string text)
    {
        text = text.Replace('\'', '_');
        return text switch
        {
            _ when text.EndsWith(".f", StringComparison.Ordinal) => text[..^1] + "0f",
            _ when text.EndsWith('.') => text + "0",
            _ => text,
        };
    }

    private static string Integer(string text)
    {
        (string Suffix, string CSharp)[] suffixes =
        [
            ("ui8", ""), ("i8", ""), ("ui16", ""), ("i16", ""), ("ui32", "U"), ("i32", ""), ("ui64", "UL"), ("i64", "L"),
            ("ull", "UL"), ("llu", "UL"), ("ll", "L"), ("ul", "U"), ("lu", "U"), ("u", "U"), ("l", ""),
        ];

        foreach ((string suffix, string csharp) in suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return new StringBuilder(text, 0, text.Length - suffix.Length, text.Length).Replace('\'', '_').Append(csharp).ToString();
            }
        }

        return text.Replace('\'', '_');
    }
}
