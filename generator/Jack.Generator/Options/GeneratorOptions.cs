namespace Jack.Generator;

/// <summary>What a response file asks for.</summary>
internal sealed class GeneratorOptions
{
    public string Language { get; set; } = "c++";

    public string? Standard { get; set; }

    public List<string> Additional { get; } = [];

    public List<string> DefineMacros { get; } = [];

    public List<string> IncludeDirectories { get; } = [];

    public List<string> Files { get; } = [];

    public string FileDirectory { get; set; } = "";

    public List<string> Traverse { get; } = [];

    public string? ResourceDirectory { get; set; }

    public string? HeaderFile { get; set; }

    public string Namespace { get; set; } = "";

    public string MethodClassName { get; set; } = "Methods";

    public string LibraryPath { get; set; } = "";

    public string MethodPrefixToStrip { get; set; } = "";

    public string Output { get; set; } = "";

    public bool UnixTypes { get; set; } = !OperatingSystem.IsWindows();

    public bool MacroBindings { get; set; }

    public bool ExternVariables { get; set; }

    public bool FileScopedNamespaces { get; set; }

    public bool FunctionsWithBody { get; set; } = true;

    public bool DisableRuntimeMarshalling { get; set; }

    public bool DefaultRemappings { get; set; } = true;

    public bool EmptyRecords { get; set; } = true;

    public bool AnonymousFieldHelpers { get; set; } = true;

    public bool UsingStaticsForEnums { get; set; } = true;

    public NameTable<bool> Exclude { get; } = new();

    public NameTable<bool> Include { get; } = new();

    public Dictionary<string, string> Remap { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> RemapType { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> RemapField { get; } = new(StringComparer.Ordinal);

    public List<string> NativeTypeNamesToStrip { get; } = [];

    public NameTable<string> AccessSpecifiers { get; } = new();

    public NameTable<List<string>> Attributes { get; } = new();

    public NameTable<string> CallingConventions { get; } = new();

    public NameTable<string> Classes { get; } = new();

    public NameTable<string> Lengths { get; } = new();

    public NameTable<string> LibraryPaths { get; } = new();

    public NameTable<string> Namespaces { get; } = new();

    public NameTable<string> Packings { get; } = new();

    public NameTable<bool> SetLastErrors { get; } = new();

    public NameTable<bool> SuppressGCTransitions { get; } = new();

    public NameTable<string> Types { get; } = new();

    public NameTable<List<string>> Usings { get; } = new();
}
