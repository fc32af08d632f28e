using System.CommandLine;

namespace Jack.Generator;

/// <summary><c>generate</c>: refreshes the bindings, or with <c>--check</c> compares them with what the headers give.</summary>
internal static class GenerateCommand
{
    private const string Auto = "auto";

    public static Command Create(TextWriter output, TextWriter error)
    {
        Option<string> engine = new("--engine") { Description = "What generates: auto (the first that is there), clangsharp or libclang.", DefaultValueFactory = _ => Auto };
        engine.AcceptOnlyFromAmong(Auto, "clangsharp", "libclang");
        Option<string> responseFile = new("--response-file") { Description = "The response file.", DefaultValueFactory = _ => "generator/jack.rsp" };
        Option<string?> headers = new("--headers") { Description = "A folder with other headers than the response file's." };
        Option<string?> target = new("--target-triple") { Description = "The platform to parse for, such as x86_64-w64-mingw32." };
        Option<string?> folder = new("--output") { Description = "Where the files go instead of where the response file says." };
        Option<bool> check = new("--check") { Description = "Write nothing; print a unified diff of what differs and end with 1." };
        Command command = new("generate", "Generates the bindings that a ClangSharp response file describes.") { engine, responseFile, headers, target, folder, check };

        command.SetAction(result =>
        {
            Request request = new(
                result.GetRequiredValue(engine),
                result.GetRequiredValue(responseFile),
                result.GetValue(headers),
                result.GetValue(target),
                result.GetValue(folder),
                result.GetValue(check));
            return Run(request, output, error);
        });
        return command;
    }

    private static int Run(Request request, TextWriter output, TextWriter error)
    {
        ResponseFile responseFile = ResponseFile.Read(request.ResponseFile);
        string folder = request.Output ?? OptionReader.Read(responseFile, request.ResponseFile).Output;

        if (!string.IsNullOrEmpty(request.TargetTriple))
        {
            responseFile.Append("--additional", $"--target={request.TargetTriple}");
        }

        using HeaderStage? stage = string.IsNullOrEmpty(request.Headers) ? null : new HeaderStage(responseFile, request.Headers);
        RequireHeaders(responseFile, request.ResponseFile);
        IEngine engine = Choose(request.Engine, error);
        IReadOnlyDictionary<string, string> files = engine.Generate(responseFile, request.ResponseFile);
        OutputFolder target = new(folder);

        if (!request.IsCheck)
        {
            (int written, int deleted) = target.Update(files);
            output.WriteLine($"generate: {files.Count} files in {folder} ({written} written, {deleted} deleted) with {engine.Name}");
            return 0;
        }

        string diff = target.Diff(files);
        output.Write(diff);
        output.WriteLine(diff.Length == 0 ? $"check: {files.Count} files in {folder} are current" : $"check: {folder} differs from its headers; generate refreshes it");
        return diff.Length == 0 ? 0 : 1;
    }

    // Installed headers of the same names would be found instead, and nothing of them is traversed: every binding would vanish.
    private static void RequireHeaders(ResponseFile responseFile, string path)
    {
        string[] traversed = [.. responseFile.Entries.Where(entry => OptionNames.Canonical(entry.Option) == "--traverse").SelectMany(entry => entry.Values)];

        if (traversed.Length > 0 && !traversed.Any(File.Exists))
        {
            throw new GeneratorException($"{path}: none of the headers that it traverses exists ({traversed[0]} …). Run the headers command first, or name their folder with --headers.");
        }
    }

    private static IEngine Choose(string name, TextWriter error)
    {
        IEngine[] engines = [new ClangSharpEngine(error), new LibClangEngine(error)];
        return name == Auto ? engines.FirstOrDefault(engine => engine.IsAvailable, engines[^1]) : engines.Single(engine => engine.Name == name);
    }

    private sealed record Request(string Engine, string ResponseFile, string? Headers, string? TargetTriple, string? Output, bool IsCheck);
}
