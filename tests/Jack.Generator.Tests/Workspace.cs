namespace Jack.Generator.Tests;

/// <summary>A folder of its own for one test, and the generator run in it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _previousFolder = Environment.CurrentDirectory;

    public Workspace(string name = "generator tests ")
    {
        // The name has a space: every path of every test has one.
        Root = Directory.CreateTempSubdirectory(name).FullName;
        Environment.CurrentDirectory = Root;
    }

    public static string Repository { get; } = FindRepository();

    public string Root { get; }

    public string Output => Path.Combine(Root, "out");

    /// <summary>Writes a file of the workspace.</summary>
    public string Write(string name, string text)
    {
        string path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a response file for <c>input.h</c> with every kind of binding, and further lines.</summary>
    public string WriteResponseFile(params string[] lines) => Write("bindings.rsp", string.Join('\n',
    [
        "--language", "c++",
        "--config", "file=multi", "codegen=latest", "types=unix",
        "--generate", "file-scoped-namespaces", "macro-bindings", "extern-variables", "funcs-with-body=false",
        "--file", "input.h",
        "--namespace", "Sample",
        "--method-class-name", "Methods",
        "--library-path", "sample",
        "--output", "out",
        .. lines,
    ]));

    /// <summary>Runs the generator with the libclang engine on the response file of the workspace.</summary>
    public static Result Generate(params string[] arguments) => Run(["generate", "--engine=libclang", "--response-file=bindings.rsp", .. arguments]);

    public static Result Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = CommandLine.Run(arguments, output, error);
        return new Result(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Gets the generated files in one text, each under its name.</summary>
    public string Generated() => string.Concat(Directory.EnumerateFiles(Output, "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(file => $"// {Path.GetFileName(file)}\n{File.ReadAllText(file)}"));

    public void Dispose()
    {
        Environment.CurrentDirectory = _previousFolder;
        Directory.Delete(Root, recursive: true);
    }

    private static string FindRepository()
    {
        string? folder = TestContext.CurrentContext.TestDirectory;

        while (folder is not null && !File.Exists(Path.Combine(folder, "Jack.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    internal sealed record Result(int ExitCode, string Output, string Error);
}
