namespace Jack.RealtimeTable.Tests;

/// <summary>The committed tables.</summary>
internal static class Tables
{
    public static string Folder { get; } = FindFolder();

    public static string Overrides { get; } = Path.Combine(Folder, TableLine.OverridesFile);

    public static IReadOnlyDictionary<string, TableLine> All { get; } = TableLine.ReadAll(Folder);

    private static string FindFolder()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            string folder = Path.Combine(directory.FullName, "src", "Jack.Analyzers", "Tables");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tables were not found above " + AppContext.BaseDirectory);
    }
}
