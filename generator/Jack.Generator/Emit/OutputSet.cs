using System.Text;

namespace Jack.Generator;

/// <summary>The files that are being written, one for each type and one for each class of functions.</summary>
internal sealed class OutputSet(GeneratorOptions options)
{
    private readonly Dictionary<string, CSharpWriter> _writers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _structs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsafe = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>Gets the file that declarations go to now; null between types.</summary>
    public CSharpWriter? Current { get; private set; }

    /// <summary>Writes to a type's file, or, inside another type, to that one's.</summary>
    public void Write(string name, Action<CSharpWriter> write)
    {
        if (Current is null)
        {
            if (_writers.TryGetValue(name, out CSharpWriter? known))
            {
                known.NeedsNewline = true;
            }
            else
            {
                known = new CSharpWriter(name);
                _writers.Add(name, known);
            }

            Current = known;
        }
        else
        {
            Current.NeedsNewline = true;
        }

        _depth++;
        write(Current);
        _depth--;

        if (_depth == 0)
        {
            Current = null;
        }
    }

    /// <summary>Gets the class that a function or constant belongs to.</summary>
    public string ClassOf(string name)
    {
        string className = options.Classes.TryGet([name], matchEverything: false, out string given) ? given : options.MethodClassName;
        _classes.Add(className);
        return className;
    }

    public void DeclareStruct(string name)
    {
        _classes.Add(name);
        _structs.Add(name);
    }

    public void MarkUnsafe(string className) => _unsafe.Add(className);

    /// <summary>Gets the text of every file by its name.</summary>
    public SortedDictionary<string, string> Files()
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        string header = string.IsNullOrWhiteSpace(options.HeaderFile) ? "" : File.ReadAllText(options.HeaderFile);

        foreach ((string name, CSharpWriter writer) in _writers)
        {
            files.Add($"{name}.cs", FileText(header, name, writer));
        }

        return files;
    }

    private string FileText(string header, string name, CSharpWriter writer)
    {
        StringBuilder text = new();

        if (header.Length > 0)
        {
            text.Append(header).Append('\n');
        }

        foreach (string directive in writer.Usings)
        {
            text.Append("using ").Append(directive).Append(";\n");
        }

        if (writer.Usings.Count > 0)
        {
            text.Append('\n');
        }

        if (writer.Lines.Count == 0)
        {
            return text.ToString();
        }

        string space = options.Namespaces.TryGet([name], matchEverything: false, out string given) ? given : options.Namespace;
        text.Append("namespace ").Append(space).Append(options.FileScopedNamespaces ? ";\n\n" : "\n{\n");
        string indentation = options.FileScopedNamespaces ? "" : "    ";

        if (_classes.Contains(name))
        {
            AppendClass(text, name, writer, indentation);
        }
        else
        {
            AppendLines(text, writer, indentation);
        }

        return text.Append(options.FileScopedNamespaces ? "" : "}\n").ToString();
    }

    private void AppendClass(StringBuilder text, string name, CSharpWriter writer, string indentation)
    {
        bool isStruct = _structs.Contains(name);
        string access = options.AccessSpecifiers.TryGet([name], matchEverything: true, out string given) ? given.ToLowerInvariant() : "public";
        string modifiers = (isStruct ? "" : "static ") + (_unsafe.Contains(name) ? "unsafe " : "");
        text.Append(indentation).Append(access).Append(' ').Append(modifiers).Append("partial ").Append(isStruct ? "struct " : "class ").Append(name).Append('\n');
        text.Append(indentation).Append("{\n");
        AppendLines(text, writer, indentation + "    ");
        text.Append(indentation).Append("}\n");
    }

    private static void AppendLines(StringBuilder text, CSharpWriter writer, string indentation)
    {
        foreach (string line in writer.Lines)
        {
            text.Append(string.IsNullOrWhiteSpace(line) ? "" : indentation + line).Append('\n');
        }
    }
}
