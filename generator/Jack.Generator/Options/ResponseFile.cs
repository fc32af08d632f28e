namespace Jack.Generator;

/// <summary>A response file as it is written: one option or value a line, in order.</summary>
internal sealed class ResponseFile
{
    private readonly List<(string Option, List<string> Values)> _entries = [];

    private ResponseFile()
    {
    }

    /// <summary>Gets the options in order, each with the values that follow it.</summary>
    public IReadOnlyList<(string Option, List<string> Values)> Entries => _entries;

    /// <summary>Reads a response file.</summary>
    /// <exception cref="GeneratorException">It is missing, or a value precedes the first option.</exception>
    public static ResponseFile Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new GeneratorException($"The response file {path} does not exist; run from the repository root or name it with --response-file.");
        }

        return Parse(File.ReadAllLines(path), path);
    }

    public static ResponseFile Parse(IEnumerable<string> lines, string path)
    {
        ResponseFile file = new();

        foreach (string line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (OptionNames.IsOption(line))
            {
                file.Add(line);
            }
            else if (file._entries.Count == 0)
            {
                throw new GeneratorException($"{path}: the value '{line}' precedes the first option.");
            }
            else
            {
                file._entries[^1].Values.Add(line);
            }
        }

        return file;
    }

    /// <summary>Writes the file anew, one option or value a line.</summary>
    public string ToText() => string.Concat(_entries.SelectMany(entry => entry.Values.Prepend(entry.Option)).Select(line => line + "\n"));

    /// <summary>Replaces the values of an option, or adds it.</summary>
    public void Set(string option, string value)
    {
        _entries.RemoveAll(entry => OptionNames.Canonical(entry.Option) == option);
        _entries.Add((option, [value]));
    }

    /// <summary>Appends a value to an option.</summary>
    public void Append(string option, string value) => _entries.Add((option, [value]));

    /// <summary>Rewrites the values of an option.</summary>
    public void Rewrite(string option, Func<string, string> change)
    {
        foreach ((_, List<string> values) in _entries.Where(entry => OptionNames.Canonical(entry.Option) == option))
        {
            for (int index = 0; index < values.Count; index++)
            {
                values[index] = change(values[index]);
            }
        }
    }

    private void Add(string line)
    {
        // "--option=value" and "--option", "value" are the same; a value may contain further equals signs.
        int separator = line.StartsWith("--", StringComparison.Ordinal) ? line.IndexOf('=', StringComparison.Ordinal) : -1;

        if (separator < 0)
        {
            _entries.Add((line, []));
        }
        else
        {
            _entries.Add((line[..separator], [line[(separator + 1)..]]));
        }
    }
}
