namespace Jack.RealtimeTable;

/// <summary>Compares the committed tables with what the installed assemblies give.</summary>
internal static class DriftCheck
{
    private const int ShownLines = 40;

    /// <summary>Returns 1 where a table differs; a table made from another version than the installed one is named and left alone.</summary>
    public static int Run(Analyzed analyzed, string folder)
    {
        int exitCode = 0;
        foreach (TableFile expected in analyzed.Files)
        {
            TableFile actual = TableFile.Read(Path.Combine(folder, expected.Name));
            if (actual.Versions != expected.Versions)
            {
                Console.WriteLine($"{expected.Name}: made from {actual.Versions}; installed is {expected.Versions}, so it is not compared.");
                continue;
            }

            string[] differences = [.. Differences(actual, expected)];
            Console.WriteLine($"{expected.Name}: {(differences.Length == 0 ? "up to date" : $"{differences.Length} lines differ")}");
            foreach (string line in differences.Take(ShownLines))
            {
                exitCode = 1;
                Console.WriteLine("  " + line);
            }
        }

        return exitCode;
    }

    private static IEnumerable<string> Differences(TableFile actual, TableFile expected)
    {
        string[] old = actual.Text.Split('\n');
        string[] generated = expected.Text.Split('\n');
        return old.Except(generated).Select(line => "- " + line).Concat(generated.Except(old).Select(line => "+ " + line)).OrderBy(line => line[2..], StringComparer.Ordinal);
    }
}
