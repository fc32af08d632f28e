namespace Jack.Generator;

/// <summary>Turns a response file into options; whatever it does not know is an error that names it.</summary>
internal sealed class OptionReader
{
    private readonly GeneratorOptions _options = new();
    private readonly List<string> _errors = [];
    private readonly Dictionary<string, Action<string>> _handlers;

    private OptionReader() => _handlers = new(StringComparer.Ordinal)
    {
        ["--additional"] = _options.Additional.Add,
        ["--config"] = Configure,
        ["--generate"] = Generate,
        ["--log"] = Log,
        ["--define-macro"] = _options.DefineMacros.Add,
        ["--exclude"] = value => _options.Exclude.Add(value, true),
        ["--file"] = _options.Files.Add,
        ["--file-directory"] = value => _options.FileDirectory = value,
        ["--header-file"] = value => _options.HeaderFile = value,
        ["--include"] = value => _options.Include.Add(value, true),
        ["--include-directory"] = _options.IncludeDirectories.Add,
        ["--language"] = value => _options.Language = OneOf("--language", value, "c", "c++"),
        ["--library-path"] = value => _options.LibraryPath = value,
        ["--method-class-name"] = value => _options.MethodClassName = value,
        ["--namespace"] = value => _options.Namespace = value,
        ["--native-type-names-to-strip"] = _options.NativeTypeNamesToStrip.Add,
        ["--output"] = value => _options.Output = value,
        ["--output-mode"] = value => OneOf("--output-mode", value, "CSharp"),
        ["--prefix-strip"] = value => _options.MethodPrefixToStrip = value,
        ["--remap"] = value => Pair(value, (name, target) => AddOnce(_options.Remap, name, target)),
        ["--remap-type"] = value => Pair(value, (name, target) => AddOnce(_options.RemapType, name, target)),
        ["--remap-field"] = value => Pair(value, (name, target) => AddOnce(_options.RemapField, name, target)),
        ["--resource-directory"] = value => _options.ResourceDirectory = value,
        ["--std"] = value => _options.Standard = value,
        ["--traverse"] = _options.Traverse.Add,
        ["--with-access-specifier"] = value => Pair(value, _options.AccessSpecifiers.Add),
        ["--with-attribute"] = value => Pair(value, (name, attribute) => Append(_options.Attributes, name, attribute)),
        ["--with-callconv"] = value => Pair(value, _options.CallingConventions.Add),
        ["--with-class"] = value => Pair(value, _options.Classes.Add),
        ["--with-length"] = value => Pair(value, _options.Lengths.Add),
        ["--with-library-path"] = value => Pair(value, _options.LibraryPaths.Add),
        ["--with-namespace"] = value => Pair(value, _options.Namespaces.Add),
        ["--with-packing"] = value => Pair(value, _options.Packings.Add),
        ["--with-setlasterror"] = value => _options.SetLastErrors.Add(value, true),
        ["--with-suppressgctransition"] = value => _options.SuppressGCTransitions.Add(value, true),
        ["--with-type"] = value => Pair(value, _options.Types.Add),
        ["--with-using"] = value => Pair(value, (name, directive) => Append(_options.Usings, name, directive)),
    };

    /// <summary>Reads the options of a response file.</summary>
    /// <exception cref="GeneratorException">It has options or values that this engine does not know; the message names every one.</exception>
    public static GeneratorOptions Read(ResponseFile file, string path)
    {
        OptionReader reader = new();

        foreach ((string option, List<string> values) in file.Entries)
        {
            if (!reader._handlers.TryGetValue(OptionNames.Canonical(option), out Action<string>? handle))
            {
                reader._errors.Add($"unknown option '{option}'");
                continue;
            }

            values.ForEach(handle);
        }

        reader.RequireWhatIsNeeded();

        if (reader._errors.Count > 0)
        {
            throw new GeneratorException($"{path}: {string.Join($"{Environment.NewLine}{path}: ", reader._errors)}");
        }

        return reader._options;
    }

    private static void Append(NameTable<List<string>> table, string name, string value)
    {
        if (!table.TryGetExact(name, out List<string> values))
        {
            values = [];
            table.Add(name, values);
        }

        values.Add(value);
    }

    private void RequireWhatIsNeeded()
    {
        if (_options.Files.Count == 0)
        {
            _errors.Add("no input: --file is missing");
        }

        if (_options.Namespace.Length == 0)
        {
            _errors.Add("--namespace is missing");
        }

        if (_options.Output.Length == 0)
        {
            _errors.Add("--output is missing");
        }
    }

    private void Configure(string value)
    {
        switch (value)
        {
            case "file=multi" or "multi-file":
            case "codegen=latest" or "latest-codegen" or "codegen=default" or "default-codegen" or "codegen=preview" or "preview-codegen":
                break;
            case "types=unix" or "unix-types":
                _options.UnixTypes = true;
                break;
            case "types=windows" or "windows-types":
                _options.UnixTypes = false;
                break;
            default:
                _errors.Add($"unknown value '{value}' of --config");
                break;
        }
    }

    private void Generate(string value)
    {
        string[] parts = value.Split('=', 2);
        bool isOn = parts.Length == 1 || OneOf($"--generate {parts[0]}", parts[1], "true", "false") == "true";

        switch (parts[0])
        {
            case "macro-bindings":
                _options.MacroBindings = isOn;
                break;
            case "extern-variables":
                _options.ExternVariables = isOn;
                break;
            case "file-scoped-namespaces":
                _options.FileScopedNamespaces = isOn;
                break;
            case "funcs-with-body":
                _options.FunctionsWithBody = isOn;
                break;
            case "disable-runtime-marshalling":
                _options.DisableRuntimeMarshalling = isOn;
                break;
            case "default-remappings":
                _options.DefaultRemappings = isOn;
                break;
            case "empty-records":
                _options.EmptyRecords = isOn;
                break;
            case "anonymous-field-helpers":
                _options.AnonymousFieldHelpers = isOn;
                break;
            case "using-statics-for-enums":
                _options.UsingStaticsForEnums = isOn;
                break;
            default:
                _errors.Add($"unknown value '{value}' of --generate");
                break;
        }
    }

    // What the tool logs goes nowhere near the bindings.
    private void Log(string value) => OneOf("--log", value, "exclusions", "potential-typedef-remappings", "visited-files");

    private string OneOf(string option, string value, params string[] known)
    {
        if (!known.Contains(value))
        {
            _errors.Add($"unknown value '{value}' of {option}");
        }

        return value;
    }

    private void Pair(string value, Action<string, string> add)
    {
        string[] parts = value.Split('=', 2);

        if (parts.Length < 2)
        {
            _errors.Add($"'{value}' is not name=value");
            return;
        }

        add(parts[0].TrimEnd(), parts[1].TrimStart());
    }

    private void AddOnce(Dictionary<string, string> remappings, string name, string target)
    {
        if (!remappings.TryAdd(name, target))
        {
            _errors.Add($"'{name}' is remapped twice");
        }
    }
}
