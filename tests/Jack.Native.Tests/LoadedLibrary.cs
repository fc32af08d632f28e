namespace Jack.Native.Tests;

/// <summary>The library files that this process has loaded.</summary>
internal static class LoadedLibrary
{
    /// <summary>Gets the loaded files whose name contains a text.</summary>
    public static IReadOnlyList<string> Find(string name) =>
    [
        .. File.ReadLines("/proc/self/maps")
            .Select(line => line[(line.LastIndexOf(' ') + 1)..])
            .Where(path => path.StartsWith('/') && Path.GetFileName(path).Contains(name, StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>Gets what a library of JACK exports, from the very file that the resolver loads.</summary>
    public static IReadOnlySet<string> Exports(JackLibraryKind kind)
    {
        _ = JackNativeLibrary.Load(kind);
        string file = Find($"{LibraryNames.BaseName(kind)}.so").Single();
        return Tool.Run("nm", "-D", "--defined-only", file).Split('\n')
            .Select(line => line.Split(' ')[^1])
            .ToHashSet();
    }
}
