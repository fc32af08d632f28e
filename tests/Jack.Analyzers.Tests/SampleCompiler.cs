using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.Tests;

/// <summary>Compiles source text as a project would: reference assemblies, implicit usings, the package's real attributes.</summary>
internal static class SampleCompiler
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        global using System.IO; global using System.Text; global using System.Numerics; global using System.Buffers; global using System.Runtime.CompilerServices;
        global using System.Runtime.InteropServices; global using System.Collections.Concurrent; global using System.Collections; global using System.Diagnostics; global using Jack;
        """;

    private static readonly Lazy<MetadataReference[]> s_references = new(FindReferences);

    public static CSharpCompilation Create(string name, OutputKind kind, IEnumerable<(string Name, string Text)> sources, params string[] symbols)
    {
        CSharpParseOptions parse = new(LanguageVersion.Preview, preprocessorSymbols: symbols);
        IEnumerable<(string Name, string Text)> all = [.. sources, ("Usings", Usings), .. SampleCorpus.Resources("Attributes.")];
        return CSharpCompilation.Create(
            name,
            all.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text, Encoding.UTF8), parse, source.Name)),
            s_references.Value,
            new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));
    }

    private static MetadataReference[] FindReferences()
    {
        string packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string newest = Directory.GetDirectories(packs).OrderBy(folder => Version.Parse(Path.GetFileName(folder))).Last();
        return [.. Directory.GetFiles(Path.Combine(newest, "ref", "net10.0"), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }
}
