using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>Solutions in memory: reference assemblies, implicit usings, the package's real attributes.</summary>
internal static class Workspace
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Text;
        global using System.Globalization; global using System.Runtime.CompilerServices; global using Jack;
        """;

    private static readonly Lazy<MetadataReference[]> s_references = new(FindReferences);

    /// <summary>One project per group of sources; the last one is the program, and refers to those before it.</summary>
    public static Solution Create(params string[][] projects)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        List<ProjectId> earlier = [];
        foreach (string[] sources in projects)
        {
            ProjectId id = ProjectId.CreateNewId();
            string name = $"Project{earlier.Count}";
            CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
            solution = solution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, compilationOptions: options, parseOptions: new CSharpParseOptions(LanguageVersion.Preview)))
                .WithProjectMetadataReferences(id, s_references.Value)
                .AddProjectReferences(id, earlier.Select(other => new ProjectReference(other)));
            foreach ((string file, string text) in sources.Select((text, index) => ($"Source{index}.cs", text)).Concat(earlier.Count == 0 ? Attributes() : []).Append(("Usings.cs", Usings)))
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), file, SourceText.From(text.ReplaceLineEndings("\n"), Encoding.UTF8), filePath: $"/{name}/{file}");
            }

            earlier.Add(id);
        }

        return solution;
    }

    private static IEnumerable<(string Name, string Text)> Attributes()
    {
        Assembly assembly = typeof(Workspace).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Attributes.", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return (name + ".cs", reader.ReadToEnd());
        }
    }

    private static MetadataReference[] FindReferences()
    {
        string packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string newest = Directory.GetDirectories(packs).OrderBy(folder => Version.Parse(Path.GetFileName(folder))).Last();
        return [.. Directory.GetFiles(Path.Combine(newest, "ref", "net10.0"), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }
}
