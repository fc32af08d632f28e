using System.Globalization;
using System.Text;

namespace Jack.Generator;

/// <summary>Collects the lines of one generated type; blank lines and indentation come out as ClangSharp's.</summary>
internal sealed class CSharpWriter(string name)
{
    private const string Indentation = "    ";

    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private int _level;

    public string Name { get; } = name;

    /// <summary>Gets the finished lines, without the indentation of the type around them.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Gets the using directives, <c>static</c> ones among them.</summary>
    public SortedSet<string> Usings { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets a value indicating whether a line is to end (or a blank one to follow) before the next is indented.</summary>
    public bool NeedsNewline { get; set; }

    public bool IsUnchecked { get; set; }

    public void Write(string text) => _line.Append(text);

    public void Write(long value) => _line.Append(value.ToString(CultureInfo.InvariantCulture));

    public void WriteIndented(string text)
    {
        if (NeedsNewline)
        {
            EndLine();
        }

        for (int level = 0; level < _level; level++)
        {
            _line.Append(Indentation);
        }

        _line.Append(text);
    }

    public void WriteIndentedLine(string text)
    {
        WriteIndented(text);
        EndLine();
    }

    public void EndLine()
    {
        _lines.Add(_line.ToString());
        _line.Clear();
        NeedsNewline = false;
    }

    /// <summary>Opens a block; a pending line becomes its head.</summary>
    public void BeginBlock()
    {
        WriteIndentedLine("{");
        _level++;
    }

    public void EndBlock()
    {
        NeedsNewline = false;
        _level--;
        WriteIndentedLine("}");
    }

    /// <summary>Writes an attribute on a line of its own, with the using directive that it needs.</summary>
    public void WriteAttribute(string attribute)
    {
        string? directive = attribute switch
        {
            "Flags" or "Obsolete" => "System",
            "EditorBrowsable" => "System.ComponentModel",
            "UnscopedRef" => "System.Diagnostics.CodeAnalysis",
            _ when attribute.StartsWith("EditorBrowsable(", StringComparison.Ordinal) => "System.ComponentModel",
            _ when attribute.StartsWith("InlineArray(", StringComparison.Ordinal) => "System.Runtime.CompilerServices",
            _ when attribute.StartsWith("Guid(", StringComparison.Ordinal) => "System.Runtime.InteropServices",
            _ when attribute.StartsWith("SupportedOSPlatform(", StringComparison.Ordinal) => "System.Runtime.Versioning",
            _ => null,
        };

        if (directive is not null)
        {
            Usings.Add(directive);
        }

        WriteIndentedLine($"[{attribute}]");
    }
}
