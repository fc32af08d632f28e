namespace Jack.Analyzers.Calls;

/// <summary>What the functions of the C library do.</summary>
internal static class KnownNatives
{
    private static readonly HashSet<string> s_libraries = ["System", "c", "m", "msvcrt", "pthread", "rt", "ucrtbase"];

    private static readonly Lazy<Dictionary<string, string>> s_effects = new(Load);

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

    private static Dictionary<string, string> Load()
    {
        Dictionary<string, string> effects = new(StringComparer.Ordinal);
        using StreamReader reader = new(typeof(KnownNatives).Assembly.GetManifestResourceStream("KnownNatives")!);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t');
            if (tab > 0)
            {
                effects.Add(line.Substring(0, tab), line.Substring(tab + 1) switch
                {
                    "waits" => "makes the real-time thread wait",
                    "io" => "calls the operating system, which may wait",
                    "memory" => "allocates or frees memory, under a lock",
                    _ => "",
                });
            }
        }

        return effects;
    }
}
