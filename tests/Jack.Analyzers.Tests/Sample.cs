using System.Text.RegularExpressions;

namespace Jack.Analyzers.Tests;

/// <summary>A small program with the findings that each of its lines is to have: "// !0001" a warning or error, "// ?0024" a hint.</summary>
internal sealed partial record Sample(string File, string Name, string Options, string Code)
{
    private static readonly HashSet<string> s_allocating = ["0001", "0002", "0003", "0004", "0005", "0006", "0008", "0009", "0010", "0011"];

    /// <summary>A name that is a namespace of its own in the one compilation that holds all samples.</summary>
    public string Namespace => $"{File}_{Name}";

    public string Source { get; } = Wrap($"{File}_{Name}", Code);

    public bool IsRun => !Options.Contains("norun");

    /// <summary>Whether each call allocates, as far as the expected findings say.</summary>
    public bool? Allocates
    {
        get
        {
            string[] ids = [.. Expected.Select(finding => finding.Id)];
            return ids.Any(s_allocating.Contains) || Options.Contains("alloc") ? true
                : ids.All(id => id is "0007" or "0024") || Options.Contains("zero") ? false
                : null;
        }
    }

    /// <summary>The expected findings by line of <see cref="Source"/>.</summary>
    public IReadOnlyList<(int Line, string Id)> Expected => [.. Marks("!")];

    public IReadOnlyList<(int Line, string Id)> ExpectedHints => [.. Marks(@"\?")];

    public override string ToString() => Name;

    public static IEnumerable<Sample> Parse(string file, string text)
    {
        string[] parts = HeaderPattern().Split(text);
        for (int i = 1; i + 1 < parts.Length; i += 2)
        {
            string[] header = parts[i].Trim().Split(' ', 2);
            yield return new Sample(file, header[0], header.Length > 1 ? header[1] : "", parts[i + 1].Trim('\n'));
        }
    }

    private static string Wrap(string name, string code) =>
        code.Contains("class Sample", StringComparison.Ordinal) ? $"namespace {name};\n{code}"
        : code.Contains("Run()", StringComparison.Ordinal) ? $"namespace {name};\npublic sealed {(code.Contains("await ", StringComparison.Ordinal) || code.Contains("yield ", StringComparison.Ordinal) ? "" : "unsafe ")}partial class Sample {{\n{code}\n}}"
        : $"namespace {name};\npublic sealed unsafe class Sample {{\n[RealtimeCallback] public void Run() {{\n{code}\n}} }}";

    private IEnumerable<(int Line, string Id)> Marks(string sign)
    {
        string[] lines = Source.Split('\n');
        return lines.SelectMany((line, index) => Regex.Matches(line, $"//.*").SelectMany(comment => Regex.Matches(comment.Value, $@"{sign}(\d{{4}})")).Select(mark => (index, mark.Groups[1].Value)));
    }

    [GeneratedRegex(@"^// --- (.*)$", RegexOptions.Multiline)]
    private static partial Regex HeaderPattern();
}
