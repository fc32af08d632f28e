using System.Diagnostics;
using System.Globalization;

namespace Jack.Benchmarks;

/// <summary>Runs the C, C# and Python programs of all benchmarks in turn, and prints one table.</summary>
internal sealed class Suite
{
    private readonly Workshop _workshop = new();
    private readonly Samples _samples = new();
    private readonly Dictionary<string, string> _onStandIn;
    private readonly int _rounds;
    private readonly int _idleSeconds;
    private readonly string? _native;
    private int _failures;

    private Suite(int rounds, int idleSeconds, bool withNative)
    {
        _rounds = rounds;
        _idleSeconds = idleSeconds;
        _native = withNative ? _workshop.PublishNative() : null;
        _onStandIn = new()
        {
            ["LD_LIBRARY_PATH"] = Path.GetDirectoryName(_workshop.StandIn)!,
            ["JACK_LIBRARY"] = _workshop.StandIn,
            ["BENCH_LIBRARY"] = _workshop.StandIn,
            ["BENCH_CASES"] = _workshop.Cases,
        };
    }

    private static string ManagedProgram => Environment.ProcessPath!;

    /// <summary>Runs everything.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments.Except(["--quick", "--no-native"]).Any())
        {
            Console.WriteLine("Usage: Jack.Benchmarks [--quick] [--no-native]");
            return 2;
        }

        bool quick = arguments.Contains("--quick");
        var suite = new Suite(quick ? 1 : 5, quick ? 5 : 20, !arguments.Contains("--no-native"));
        suite.RunAll(quick ? 1 : 3);
        string summary = Path.Combine(suite._workshop.Folder, "summary.tsv");
        File.WriteAllText(summary, Table.TabSeparated(suite._samples));
        Console.Write(Table.Plain(suite._samples));
        Console.WriteLine($"Also in {Path.GetRelativePath(suite._workshop.Root, summary)}.");
        return suite._failures == 0 ? 0 : 1;
    }

    private void RunAll(int idleRounds)
    {
        Repeat("thru", _rounds, () => RunEach("thru", _onStandIn));
        Repeat("first cycle", _rounds, () => RunEach("first", _onStandIn));
        Repeat("rings", _rounds, () => RunBeside("rings", new() { ["BENCH_CASES"] = _workshop.Cases }));
        using (JackServer server = JackServer.Start(new() { BufferSize = 1024, PortMax = 1024 }))
        {
            Dictionary<string, string> environment = new() { ["JACK_DEFAULT_SERVER"] = server.Name, ["BENCH_CASES"] = _workshop.Cases };
            Repeat("calls", _rounds, () => RunBeside("calls", environment));
            Repeat("start", _rounds * 4, () => RunStart(environment));
            using Process crowd = Tool.Start(_workshop.CProgram, ["crowd"], environment);
            crowd.StandardOutput.ReadLine();
            Repeat("listing", _rounds, () => RunBeside("listing", environment));
            crowd.StandardInput.Close();
            crowd.WaitForExit();
        }

        using (JackServer server = JackServer.Start(new() { BufferSize = 64, Realtime = true, ServerArguments = ["-P", "10"] }))
        {
            Repeat("idle host", idleRounds, () => RunIdle(server.Name));
        }

        Console.WriteLine("analyzer");
        Try(() => new AnalyzerSpeed(_workshop).Measure(_samples, _rounds));
    }

    private static void Repeat(string name, int rounds, Action round)
    {
        for (int i = 1; i <= rounds; i++)
        {
            Console.WriteLine($"{name}, round {i} of {rounds}");
            round();
        }
    }

    /// <summary>Runs a program in all languages.</summary>
    private void RunEach(string mode, Dictionary<string, string> environment)
    {
        Collect(_workshop.CProgram, [mode], environment);
        RunBeside(mode, environment);
    }

    /// <summary>Runs a program whose C# version runs the C version between its own bursts.</summary>
    private void RunBeside(string mode, Dictionary<string, string> environment)
    {
        Collect(ManagedProgram, ["child", mode], environment);
        if (_native is not null)
        {
            Collect(_native, ["child", mode], environment);
        }

        Collect("/usr/bin/python3", [_workshop.PythonProgram, mode], environment);
    }

    private void RunStart(Dictionary<string, string> environment)
    {
        Stamped(_workshop.CProgram, ["start"]);
        Stamped(ManagedProgram, ["child", "start"]);
        if (_native is not null)
        {
            Stamped(_native, ["child", "start"]);
        }

        Stamped("/usr/bin/python3", [_workshop.PythonProgram, "start"]);

        void Stamped(string file, string[] arguments) => Collect(file, arguments, new(environment)
        {
            ["BENCH_START"] = (Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency).ToString(CultureInfo.InvariantCulture),
        });
    }

    private void RunIdle(string server)
    {
        string seconds = _idleSeconds.ToString(CultureInfo.InvariantCulture);
        Collect(_workshop.TimedCProgram, ["idle", seconds], Labelled("C"));
        Collect(ManagedProgram, ["child", "idle", seconds], Labelled("C#"));
        if (_native is not null)
        {
            Collect(_native, ["child", "idle", seconds], Labelled("AOT"));
        }

        Collect("/usr/bin/python3", [_workshop.PythonProgram, "idle", seconds], Labelled("Python"));

        Dictionary<string, string> Labelled(string label) => new()
        {
            ["JACK_DEFAULT_SERVER"] = server,
            ["JACK_LIBRARY"] = _workshop.Shim,
            ["BENCH_LIBRARY"] = _workshop.Shim,
            ["BENCH_LABEL"] = label,
        };
    }

    private void Collect(string file, string[] arguments, Dictionary<string, string> environment) => Try(() =>
    {
        foreach (string line in Tool.Run(file, arguments, environment).Split('\n'))
        {
            _samples.Add(line);
        }
    });

    private void Try(Action measure)
    {
        try
        {
            measure();
        }
        catch (InvalidOperationException error)
        {
            // The other figures are worth having; this one lacks a round, or says that it was not measured.
            _failures++;
            Console.WriteLine(error.Message);
        }
    }
}
