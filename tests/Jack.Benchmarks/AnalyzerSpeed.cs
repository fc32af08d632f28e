using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Jack.Benchmarks;

/// <summary>
/// What the analyzer adds to the time that compiling takes: 2,000 files, 200 of them with a marked method, by a warm compiler server, beside the analyzers that
/// every project of the SDK is compiled with.
/// </summary>
internal sealed class AnalyzerSpeed
{
    private const int Files = 2000;
    private const int FilesPerMarkedMethod = 10;

    private readonly string _folder;
    private readonly string _compiler;
    private readonly string _without;
    private readonly string _with;

    public AnalyzerSpeed(Workshop workshop)
    {
        _folder = Directory.CreateDirectory(Path.Combine(workshop.Folder, "analyzed")).FullName;
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string version = Tool.Run("dotnet", ["--version"]).Trim();
        _compiler = Path.Combine(dotnet, "sdk", version, "Roslyn", "bincore", "csc.dll");
        string standard = Path.Combine(dotnet, "sdk", version, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        string references = Directory.GetDirectories(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref")).Order(StringComparer.Ordinal).Last();
        string analyzer = Path.Combine(workshop.Root, "artifacts", "bin", "Jack.Analyzers", "release", "Jack.Analyzers.dll");
        string[] arguments =
        [
            "-nologo", "-nostdlib", "-target:library", "-nullable:enable", "-deterministic",
            $"-analyzer:{Path.Combine(standard, "Microsoft.CodeAnalysis.NetAnalyzers.dll")}", $"-analyzer:{Path.Combine(standard, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")}",
            $"-analyzerconfig:{Path.Combine(standard, "build", "config", "analysislevel_10_default.globalconfig")}",
            .. Directory.GetFiles(Path.Combine(references, "ref", "net10.0"), "*.dll").Append(Path.Combine(AppContext.BaseDirectory, "Jack.dll")).Select(file => $"-reference:{file}"),
            .. Enumerable.Range(0, Files).Select(WriteFile),
        ];
        _without = WriteResponseFile("without", arguments);
        _with = WriteResponseFile("with", [.. arguments, $"-analyzer:{analyzer}", "-warnaserror"]);
    }

    /// <summary>Compiles in turn with and without the analyzer.</summary>
    public void Measure(Samples samples, int rounds)
    {
        Compile(_without);
        Compile(_with);
        for (int i = 0; i < rounds; i++)
        {
            samples.Add("compiling 2000 files without the analyzer", "C#", Compile(_without));
            samples.Add("compiling 2000 files with the analyzer", "C#", Compile(_with));
        }

        double ratio = samples.Least("compiling 2000 files with the analyzer", "C#")!.Value / samples.Least("compiling 2000 files without the analyzer", "C#")!.Value;
        samples.Add("compiling with the analyzer", "C#", ratio);
    }

    // A file as there are many: some state, some arithmetic, some text, and calls of the next file.
    private string WriteFile(int number)
    {
        string marked = number % FilesPerMarkedMethod != 0 ? "" : $$"""

                [Jack.RealtimeCallback]
                public float Process(ReadOnlySpan<float> input, Span<float> output)
                {
                    float peak = 0;
                    for (int i = 0; i < input.Length; i++)
                    {
                        output[i] = Shape(input[i]) * _gain;
                        peak = Math.Max(peak, Math.Abs(output[i]));
                    }

                    return peak + Type{{(number + 1) % Files}}.Scale(peak);
                }
            """;
        string path = Path.Combine(_folder, $"Type{number}.cs");
        File.WriteAllText(path, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Analyzed;

            public sealed class Type{{number}}
            {
                private readonly Dictionary<string, List<int>> _index = [];
                private float _gain = {{number}} / 1000f;
            {{marked}}

                public static float Scale(float value) => value * {{number}} + 0.5f;

                public void Add(string text)
                {
                    foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        if (!_index.TryGetValue(word, out List<int>? places))
                        {
                            _index[word] = places = [];
                        }

                        places.Add(word.Length + {{number}});
                    }

                    _gain = Shape(_gain);
                }

                public string Describe() =>
                    string.Join(", ", _index.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value.Sum()}"));

                public int Count(Func<int, bool> filter)
                {
                    int count = 0;
                    foreach (List<int> places in _index.Values)
                    {
                        for (int i = 0; i < places.Count; i++)
                        {
                            count += filter(places[i]) ? 1 : 0;
                        }
                    }

                    return count;
                }

                private static float Shape(float value) => value / (1 + Math.Abs(value));
            }
            """);
        return path;
    }

    private string WriteResponseFile(string name, string[] arguments)
    {
        string path = Path.Combine(_folder, $"{name}.rsp");
        File.WriteAllLines(path, arguments.Append($"-out:{Path.Combine(_folder, $"{name}.dll")}").Select(argument => $"\"{argument}\""));
        return path;
    }

    private double Compile(string responseFile)
    {
        long start = Stopwatch.GetTimestamp();
        Tool.Run("dotnet", ["exec", _compiler, $"-shared:jack-benchmarks-{Environment.ProcessId}", "-keepalive:30", "-noconfig", $"@{responseFile}"]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
