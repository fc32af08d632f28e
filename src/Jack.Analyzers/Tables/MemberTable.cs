using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.Tables;

/// <summary>Members by documentation comment id.</summary>
internal sealed class MemberTable
{
    private const string Overrides = "Tables.Overrides";

    private static readonly Lazy<MemberTable> s_shipped = new(LoadShipped);

    private readonly Dictionary<string, TableEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The tables that the analyzer brings, read once per process.</summary>
    public static MemberTable Shipped => s_shipped.Value;

    public TableEntry? Find(string id) => _entries.TryGetValue(id, out TableEntry entry) ? entry : null;

    /// <summary>Adds "id, tab, codes[, tab, caveat]" lines; a later line wins over an earlier one.</summary>
    public void Add(SourceText text)
    {
        foreach (TextLine line in text.Lines)
        {
            Add(text.ToString(line.Span));
        }
    }

    private static MemberTable LoadShipped()
    {
        MemberTable table = new();
        Assembly assembly = typeof(MemberTable).Assembly;
        IEnumerable<string> names = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Tables.", StringComparison.Ordinal));
        foreach (string name in names.OrderBy(name => name == Overrides).ThenBy(name => name, StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                table.Add(line);
            }
        }

        return table;
    }

    private void Add(string line)
    {
        int tab = line.IndexOf('\t');
        if (tab > 0 && line[0] != '#')
        {
            int second = line.IndexOf('\t', tab + 1);
            _entries[line.Substring(0, tab)] = second < 0
                ? TableEntry.Parse(line.Substring(tab + 1), null)
                : TableEntry.Parse(line.Substring(tab + 1, second - tab - 1), line.Substring(second + 1));
        }
    }
}
