namespace Jack.Generator;

/// <summary>The folder with the generated files. Every C# file in it is generated: what the generator no longer prints is stale.</summary>
internal sealed class OutputFolder(string path)
{
    private const string Pattern = "*.cs";

    /// <summary>Gets a unified diff from the folder to what the generator prints; empty where they are the same, byte for byte.</summary>
    public string Diff(IReadOnlyDictionary<string, string> files)
    {
        IEnumerable<string> names = files.Keys.Union(Present(), StringComparer.Ordinal).Order(StringComparer.Ordinal);

        return string.Concat(names.Select(name =>
        {
            string file = Path.Combine(path, name);
            string? before = File.Exists(file) ? File.ReadAllText(file) : null;
            return UnifiedDiff.Of(file, before, files.GetValueOrDefault(name));
        }));
    }

    /// <summary>Writes what differs and deletes what is stale.</summary>
    /// <returns>How many files were written and deleted.</returns>
    public (int Written, int Deleted) Update(IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(path);
        string[] stale = [.. Present().Where(name => !files.ContainsKey(name))];
        KeyValuePair<string, string>[] changed = [.. files.Where(file => !IsCurrent(Path.Combine(path, file.Key), file.Value))];

        foreach ((string name, string text) in changed)
        {
            File.WriteAllText(Path.Combine(path, name), text);
        }

        foreach (string name in stale)
        {
            File.Delete(Path.Combine(path, name));
        }

        return (changed.Length, stale.Length);
    }

    private static bool IsCurrent(string file, string text) => File.Exists(file) && File.ReadAllText(file) == text;

    private IEnumerable<string> Present() => Directory.Exists(path) ? Directory.EnumerateFiles(path, Pattern).Select(file => Path.GetFileName(file)) : [];
}
