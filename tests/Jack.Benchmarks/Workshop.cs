namespace Jack.Benchmarks;

/// <summary>Builds what the benchmarks run besides themselves, in artifacts/bench.</summary>
internal sealed class Workshop
{
    private static readonly string[] s_options = ["-std=gnu11", "-O2", "-Wall", "-Wextra"];

    private readonly string _sources;

    public Workshop()
    {
        Root = FindRoot();
        _sources = Path.Combine(Root, "tests", "Jack.Benchmarks");
        Folder = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "bench")).FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "standin"));
        Compile("standin.c", StandIn, ["-shared", "-fPIC", "-Wl,-soname,libjack.so.0"], ["-lpthread"]);
        Compile("cases.c", Cases, ["-shared", "-fPIC"], ["-l:libjack.so.0"]);
        Compile("shim.c", Shim, ["-shared", "-fPIC"], ["-l:libjack.so.0", "-ldl"]);
        Compile("program.c", CProgram, [], [$"-L{Folder}", "-lcases", "-l:libjack.so.0", "-Wl,-rpath,$ORIGIN"]);
        Compile("program.c", TimedCProgram, [], [$"-L{Folder}", "-lshim", "-lcases", "-l:libjack.so.0", "-Wl,-rpath,$ORIGIN"]);
    }

    public string Root { get; }

    public string Folder { get; }

    /// <summary>Gets the library that plays libjack.</summary>
    public string StandIn => Path.Combine(Folder, "standin", "libjack.so.0");

    /// <summary>Gets the library with the cases in C.</summary>
    public string Cases => Path.Combine(Folder, "libcases.so");

    /// <summary>Gets the library that puts a stopwatch around the process callback.</summary>
    public string Shim => Path.Combine(Folder, "libshim.so");

    public string CProgram => Path.Combine(Folder, "program");

    /// <summary>Gets the C program with the stopwatch.</summary>
    public string TimedCProgram => Path.Combine(Folder, "timed-program");

    public string PythonProgram => Path.Combine(_sources, "Python", "program.py");

    /// <summary>Publishes this program as native code.</summary>
    /// <returns>The program, or <see langword="null"/> where that is not possible.</returns>
    public string? PublishNative()
    {
        try
        {
            Tool.Run("dotnet", ["publish", _sources, "--configuration", "Release", "--nologo", "-p:NativeBenchmarks=true", $"-p:ArtifactsPath={Path.Combine(Folder, "native")}", "--output", Path.Combine(Folder, "native", "program")]);
            return Path.Combine(Folder, "native", "program", "Jack.Benchmarks");
        }
        catch (InvalidOperationException error)
        {
            Console.WriteLine($"Without native code: {error.Message}");
            return null;
        }
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Jack.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks run from within the repository: they compile their C sources.");
    }

    private void Compile(string source, string output, string[] options, string[] libraries) =>
        Tool.Run("gcc", [.. s_options, .. options, Path.Combine(_sources, "StandIn", source), "-o", output, .. libraries]);
}
