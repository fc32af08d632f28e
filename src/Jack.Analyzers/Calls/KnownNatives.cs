using Jack.Analyzers.Tables;

namespace Jack.Analyzers.Calls;

/// <summary>What the functions of the C library do.</summary>
internal static class KnownNatives
{
    private static readonly HashSet<string> s_libraries = ["System", "c", "m", "msvcrt", "pthread", "rt", "ucrtbase"];

    private static readonly Lazy<Dictionary<string, string>> s_effects = new(() => NamedTable.Read("KnownNatives", Describe));

    /// <summary>What speaks against the function, empty where nothing does, or <see langword="null"/> where it is not known.</summary>
    public static string? Find(string? library, string function) =>
        library is not null && s_libraries.Contains(Trim(library)) && s_effects.Value.TryGetValue(function, out string? effect) ? effect : null;

    /// <summary>A library's name as a linker takes it: "m" for "libm.so.6".</summary>
    private static string Trim(string library)
    {
        string file = library.Substring(library.LastIndexOf('/') + 1);
        string name = file.StartsWith("lib", StringComparison.Ordinal) ? file.Substring(3) : file;
        int dot = name.IndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    private static string Describe(string effect) => effect switch
    {
        "waits" => "makes the real-time thread wait",
        "io" => "calls the operating system, which may wait",
        "memory" => "allocates or frees memory, under a lock",
        _ => "",
    };
}
