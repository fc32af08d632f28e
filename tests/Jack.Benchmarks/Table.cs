using System.Globalization;
using System.Text;

namespace Jack.Benchmarks;

/// <summary>The table of results, as text for people and as tab-separated values.</summary>
internal static class Table
{
    private static readonly string[] s_variants = ["C", "C#", "AOT", "Python"];

    /// <summary>Writes the table in columns.</summary>
    public static string Plain(Samples samples)
    {
        List<string[]> lines = Lines(samples);
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        var text = new StringBuilder();
        foreach (string[] line in lines)
        {
            text.AppendLine(string.Join("  ", line.Select((cell, column) => column is >= 2 and <= 7 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        }

        return text.ToString();
    }

    /// <summary>Writes the table as tab-separated values.</summary>
    public static string TabSeparated(Samples samples) =>
        string.Concat(Lines(samples).Select(line => string.Join('\t', line) + "\n"));

    private static List<string[]> Lines(Samples samples) =>
    [
        ["case", "unit", .. s_variants, "C#/C", "paired", "goal", "result"],
        .. Row.All.Select(row => (string[])
        [
            row.Title ?? row.Case,
            row.Unit,
            .. s_variants.Select(variant => Format(samples.Least(row.Case, variant), "0.##")),
            Format(Goal.Ratio(samples, row.Case, "C#"), "0.000"),
            Format(samples.Median(row.Case, "C# / C"), "0.000"),
            row.Goal?.Text ?? "",
            row.Goal?.Judge(samples, row.Case) ?? "",
        ]),
    ];

    private static string Format(double? value, string format) =>
        value is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) : "-";
}
