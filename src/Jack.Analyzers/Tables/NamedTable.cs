namespace Jack.Analyzers.Tables;

/// <summary>Reads an embedded table that says something of a name in each line, after a tab.</summary>
internal static class NamedTable
{
    public static Dictionary<string, T> Read<T>(string resource, Func<string, T> parse)
    {
        Dictionary<string, T> table = new(StringComparer.Ordinal);
        using StreamReader reader = new(typeof(NamedTable).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t');
            if (tab > 0)
            {
                table.Add(line.Substring(0, tab), parse(line.Substring(tab + 1)));
            }
        }

        return table;
    }
}
