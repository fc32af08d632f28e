using System.Text.RegularExpressions;

namespace Jack.Native.Tests;

/// <summary>What the installed JACK headers declare, as the C preprocessor sees them.</summary>
internal static partial class Headers
{
    private static readonly string s_text = Preprocess();

    /// <summary>The umbrella header over all public headers.</summary>
    public static string Umbrella { get; } = Path.Combine(AppContext.BaseDirectory, "jack-all.h");

    public static IReadOnlySet<string> Functions { get; } = Names(FunctionPattern());

    public static IReadOnlySet<string> Structs { get; } =
        Names(StructTagPattern()).Select(tag => tag.TrimStart('_')).Concat(Names(AnonymousStructPattern())).ToHashSet();

    public static IReadOnlySet<string> Enumerators { get; } = EnumBodyPattern().Matches(s_text)
        .SelectMany(match => match.Groups[1].Value.Split(','))
        .Select(entry => entry.Split('=')[0].Trim())
        .Where(name => name.Length > 0)
        .ToHashSet();

    /// <summary>Object-like macros with a value that is an expression, so no attributes and include guards.</summary>
    public static IReadOnlySet<string> Macros { get; } = MacroPattern().Matches(s_text)
        .Where(match => !match.Groups[2].Value.Contains("attribute", StringComparison.OrdinalIgnoreCase) && match.Groups[2].Value != "__weak__")
        .Select(match => match.Groups[1].Value)
        .ToHashSet();

    /// <summary>Spells a type in C, where some have a typedef and some only a tag.</summary>
    public static string Spell(string name)
    {
        Match tag = Regex.Match(s_text, $@"(struct|union|enum)\s+{name}\s*\{{");
        return tag.Success ? $"{tag.Groups[1].Value} {name}" : name;
    }

    private static HashSet<string> Names(Regex pattern) => pattern.Matches(s_text).Select(match => match.Groups[1].Value).ToHashSet();

    private static string Preprocess()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "jack-all.h");
        bool inJack = false;
        var kept = new List<string>();
        foreach (string line in Tool.Run("gcc", "-E", "-dD", "-x", "c", file).Split('\n'))
        {
            Match marker = LineMarkerPattern().Match(line);
            if (marker.Success)
            {
                inJack = marker.Groups[1].Value.Contains("/jack/", StringComparison.Ordinal);
            }
            else if (inJack)
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }

    [GeneratedRegex("""^# \d+ "([^"]*)" """)]
    private static partial Regex LineMarkerPattern();

    [GeneratedRegex(@"\b(jack\w*)\s*\(")]
    private static partial Regex FunctionPattern();

    [GeneratedRegex(@"\b(?:struct|union)\s+(\w+)\s*\{")]
    private static partial Regex StructTagPattern();

    [GeneratedRegex(@"\btypedef\s+struct\s*\{[^}]*\}\s*(\w+)\s*;")]
    private static partial Regex AnonymousStructPattern();

    [GeneratedRegex(@"\benum\b[^{;()]*\{([^}]*)\}")]
    private static partial Regex EnumBodyPattern();

    [GeneratedRegex(@"^#define (\w+) (\S.*)$", RegexOptions.Multiline)]
    private static partial Regex MacroPattern();
}
