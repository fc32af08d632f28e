using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jack.Analyzers.Tests;

/// <summary>All samples, analyzed in one compilation and run in one process.</summary>
internal static class SampleCorpus
{
    private static readonly Lazy<CSharpCompilation> s_compilation = new(Compile);
    private static readonly Lazy<ILookup<string, Diagnostic>> s_diagnostics = new(Analyze);
    private static readonly Lazy<Dictionary<string, string>> s_allocations = new(Run);

    public static IReadOnlyList<Sample> Samples { get; } = [.. Resources("Samples.").SelectMany(resource => Sample.Parse(resource.Name, resource.Text))];

    public static IEnumerable<Diagnostic> DiagnosticsOf(Sample sample) => s_diagnostics.Value[sample.Namespace];

    /// <summary>The bytes that the measured calls allocated, or the exception that ended them.</summary>
    public static string AllocationsOf(Sample sample) => s_allocations.Value[sample.Namespace];

    public static IEnumerable<(string Name, string Text)> Resources(string prefix)
    {
        Assembly assembly = typeof(SampleCorpus).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return (name[prefix.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static CSharpCompilation Compile()
    {
        IEnumerable<(string Name, string Text)> sources = Samples.Select(sample => (sample.Namespace, sample.Source)).Concat(Resources("Truth."));
        CSharpCompilation compilation = SampleCompiler.Create("Samples", OutputKind.ConsoleApplication, sources);
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Length == 0 ? compilation : throw new InvalidOperationException(string.Join("\n", errors.Select(error => error.ToString())));
    }

    private static ILookup<string, Diagnostic> Analyze()
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return s_compilation.Value.WithAnalyzers([new RealtimeAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? diagnostic.ToString());
    }

    private static Dictionary<string, string> Run()
    {
        string folder = Directory.CreateTempSubdirectory("jack-samples").FullName;
        try
        {
            string program = Path.Combine(folder, "samples.dll");
            using (FileStream file = File.Create(program))
            {
                ImmutableArray<Diagnostic> problems = s_compilation.Value.Emit(file).Diagnostics;
                Debug.Assert(problems.All(problem => problem.Severity != DiagnosticSeverity.Error), "It compiled before.");
            }

            File.WriteAllText(Path.Combine(folder, "samples.runtimeconfig.json"), $$"""{"runtimeOptions": {"framework": {"name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}"} } }""");
            return SampleProcess.Run(program, Samples.Where(sample => sample.IsRun).Select(sample => sample.Namespace));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
