namespace Jack.Generator;

/// <summary>The project's own engine: reads the tree through libclang and prints what ClangSharp prints.</summary>
internal sealed class LibClangEngine(TextWriter log) : IEngine
{
    public string Name => "libclang";

    public bool IsAvailable => LibClangLibrary.IsAvailable;

    public IReadOnlyDictionary<string, string> Generate(ResponseFile responseFile, string path)
    {
        LibClangLibrary.Use();
        GeneratorOptions options = OptionReader.Read(responseFile, path);
        string[] arguments = Arguments(options);
        OutputSet output = new(options);

        foreach (string file in options.Files)
        {
            Emitter.Emit(options, output, Path.GetFullPath(Path.Combine(options.FileDirectory, file)), arguments, warning => log.WriteLine($"note: {warning}"));
        }

        return output.Files();
    }

    private static string[] Arguments(GeneratorOptions options) =>
    [
        $"--language={options.Language}",
        .. string.IsNullOrWhiteSpace(options.Standard) ? Array.Empty<string>() : [$"--std={options.Standard}"],
        "-Wno-pragma-once-outside-header",
        .. options.IncludeDirectories.Select(directory => $"--include-directory={Path.GetFullPath(directory)}"),
        .. options.DefineMacros.Select(macro => $"--define-macro={macro}"),
        .. options.Additional,
        .. ResourceDirectory.Arguments(LibClangLibrary.Path, options.ResourceDirectory),
    ];
}
