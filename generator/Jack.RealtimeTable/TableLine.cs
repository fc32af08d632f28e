namespace Jack.RealtimeTable;

/// <summary>A line of the table.</summary>
/// <param name="Id">The member's documentation id.</param>
/// <param name="Code">The letters of its effects.</param>
/// <param name="Caveats">The conditions on type arguments, empty where there are none.</param>
internal sealed record TableLine(string Id, string Code, string Caveats)
{
    public const string OverridesFile = "Overrides.txt";

    /// <summary>Reads every file of a folder; the overrides win.</summary>
    public static IReadOnlyDictionary<string, TableLine> ReadAll(string folder)
    {
        var lines = new Dictionary<string, TableLine>(StringComparer.Ordinal);
        string overrides = Path.Combine(folder, OverridesFile);
        foreach (string path in Directory.EnumerateFiles(folder, "*.txt").Where(path => path != overrides).Append(overrides))
        {
            foreach (TableLine line in Read(path))
            {
                lines[line.Id] = line;
            }
        }

        return lines;
    }

    public static IEnumerable<TableLine> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split('\t');
            yield return new TableLine(fields[0], fields[1], fields.Length > 2 ? fields[2] : "");
        }
    }
}
