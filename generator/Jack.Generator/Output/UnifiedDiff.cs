using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Jack.Generator;

/// <summary>Prints the difference of two texts as <c>diff -u</c> does.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>Compares a file's text with what it should be; null for a file that does not exist.</summary>
    public static string Of(string file, string? before, string? after)
    {
        if (before == after)
        {
            return "";
        }

        DiffResult diff = Differ.Instance.CreateDiffs(before ?? "", after ?? "", ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"--- {(before is null ? "/dev/null" : file)}\n+++ {(after is null ? "/dev/null" : file)}\n");

        foreach (List<DiffBlock> hunk in Hunks(diff.DiffBlocks))
        {
            AppendHunk(text, diff, hunk);
        }

        return text.ToString();
    }

    // Changes whose context would overlap share a hunk.
    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        List<DiffBlock> hunk = [];

        foreach (DiffBlock block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * ContextLines)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static void AppendHunk(StringBuilder text, DiffResult diff, List<DiffBlock> hunk)
    {
        DiffBlock last = hunk[^1];
        int context = Math.Min(ContextLines, hunk[0].DeleteStartA);
        int startA = hunk[0].DeleteStartA - context;
        int startB = hunk[0].InsertStartB - context;
        int endA = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + ContextLines);
        int endB = last.InsertStartB + last.InsertCountB + (endA - last.DeleteStartA - last.DeleteCountA);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Start(startA, endA)},{endA - startA} +{Start(startB, endB)},{endB - startB} @@\n");
        int next = startA;

        foreach (DiffBlock block in hunk)
        {
            AppendLines(text, ' ', diff.PiecesOld, next, block.DeleteStartA);
            AppendLines(text, '-', diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            AppendLines(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            next = block.DeleteStartA + block.DeleteCountA;
        }

        AppendLines(text, ' ', diff.PiecesOld, next, endA);
    }

    private static int Start(int start, int end) => end > start ? start + 1 : start;

    private static void AppendLines(StringBuilder text, char mark, IReadOnlyList<string> lines, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            // A carriage return is made visible: it may be all that differs.
            text.Append(mark).Append(lines[index].TrimEnd('\n').Replace("\r", "\\r", StringComparison.Ordinal)).Append('\n');
        }
    }
}
