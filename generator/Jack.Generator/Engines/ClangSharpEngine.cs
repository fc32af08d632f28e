using System.Diagnostics;
using System.Text.Json;

namespace Jack.Generator;

/// <summary>
/// The ClangSharpPInvokeGenerator tool: named by <c>CLANGSHARP_PINVOKE_GENERATOR</c>, restored from the tool manifest beside the generator, or on PATH.
/// </summary>
internal sealed class ClangSharpEngine(TextWriter log, string manifestFolder = "generator") : IEngine
{
    internal const string PathVariable = "CLANGSHARP_PINVOKE_GENERATOR";
    private const string Tool = "ClangSharpPInvokeGenerator";

    public string Name => "clangsharp";

    public bool IsAvailable => Command() is not null;

    public IReadOnlyDictionary<string, string> Generate(ResponseFile responseFile, string path)
    {
        (string program, string[] arguments) = Command() ?? throw new GeneratorException(
            $"{Tool} was not found. Restore it (dotnet tool restore in {manifestFolder}/, where a package feed has it), put it on PATH, "
            + $"name it with {PathVariable}, or use --engine=libclang, which prints the same.");
        string output = Directory.CreateTempSubdirectory("jack-generator-").FullName;

        try
        {
            responseFile.Set("--output", output);
            string copy = Path.Combine(output, "generator.rsp");
            File.WriteAllText(copy, responseFile.ToText());
            Run(program, [.. arguments, $"@{copy}", .. ResourceArguments(responseFile)]);
            return Directory.EnumerateFiles(output, "*.cs").ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    // The tool looks for a clang of its own version only; any clang's headers serve.
    private static string[] ResourceArguments(ResponseFile responseFile)
    {
        bool isGiven = responseFile.Entries.Any(entry => OptionNames.Canonical(entry.Option) == "--resource-directory");
        string[] found = isGiven ? [] : ResourceDirectory.Arguments("", given: null);

        return found switch
        {
            ["-resource-dir", string folder] => ["--resource-directory", folder],
            ["-isystem", string folder] => ["--additional", $"-isystem{folder}"],
            _ => [],
        };
    }

    private void Run(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new GeneratorException($"{program} did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();

        // The exit code counts warnings; a negative one, errors. Unix keeps its low byte only.
        int code = OperatingSystem.IsWindows() ? process.ExitCode : unchecked((sbyte)process.ExitCode);

        if (code < 0)
        {
            throw new GeneratorException($"{Tool} failed ({-code} errors):{Environment.NewLine}{text.TrimEnd()}");
        }

        log.WriteLine($"{Tool}: {code} warnings");
    }

    private (string Program, string[] Arguments)? Command()
    {
        string? given = Environment.GetEnvironmentVariable(PathVariable);

        if (!string.IsNullOrEmpty(given))
        {
            return (given, []);
        }

        if (OnPath(Tool) is string found)
        {
            return (found, []);
        }

        return RestoredFrom(manifestFolder) is string restored ? ("dotnet", ["exec", restored]) : null;
    }

    private static string? OnPath(string program)
    {
        string name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    // A restored local tool lies in the package cache, under the version that the manifest names.
    private static string? RestoredFrom(string folder)
    {
        string manifest = Path.Combine(folder, ".config", "dotnet-tools.json");

        if (!File.Exists(manifest))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(manifest));
        string version = document.RootElement.GetProperty("tools").GetProperty(Tool.ToLowerInvariant()).GetProperty("version").GetString() ?? "";
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string package = Path.Combine(cache, Tool.ToLowerInvariant(), version, "tools");
        return Directory.Exists(package) ? Directory.EnumerateFiles(package, $"{Tool}.dll", SearchOption.AllDirectories).FirstOrDefault() : null;
    }
}
