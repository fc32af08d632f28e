using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jack.RealtimeTable.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Calls members of the framework in a process of their own, each warmed up, and counts the bytes that they allocate.</summary>
internal sealed class MeasuredProgram
{
    private const string Name = "measured";
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private readonly CSharpCompilation _references = CSharpCompilation.Create(
        Name,
        [CSharpSyntaxTree.ParseText(Harness.Source, s_parseOptions)],
        Frameworks.ReferenceAssemblies.Concat(Frameworks.Packages).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Suppress));

    /// <summary>The documentation ids that the compiler gives to the methods of every referenced type.</summary>
    public IEnumerable<string> Ids() => Types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Select(method => method.GetDocumentationCommentId()).OfType<string>();

    private IEnumerable<INamedTypeSymbol> Types =>
        _references.References.Select(_references.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().SelectMany(assembly => ReferenceSymbols.Types(assembly.GlobalNamespace));

    private Dictionary<string, IMethodSymbol> Members()
    {
        var members = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in Types.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(IsMeasurable))
            {
                _ = method.GetDocumentationCommentId() is { } id && members.TryAdd(id, method);
            }
        }

        return members;
    }

    // Calling a constructor of a class allocates the object, which is not the constructor's doing.
    private static bool IsMeasurable(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public
        && (method.MethodKind != MethodKind.Constructor || method.ContainingType.IsValueType);

    /// <summary>Measures those members for which values are known.</summary>
    public IReadOnlyList<Measured> Run(IEnumerable<string> ids)
    {
        Dictionary<string, IMethodSymbol> members = Members();
        var writer = new CaseWriter(_references);
        var cases = new List<(string Id, SyntaxTree Tree)>();
        foreach (string id in ids.Where(members.ContainsKey))
        {
            string path = "C" + cases.Count.ToString(CultureInfo.InvariantCulture);
            if (writer.Write(members[id], path) is { } text)
            {
                cases.Add((id, CSharpSyntaxTree.ParseText(text, s_parseOptions, path)));
            }
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("jack-realtime-table-");
        try
        {
            return Execute(folder.FullName, Compile(folder.FullName, cases));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A case that does not compile (an obsolete member, a constraint that the chosen argument does not meet) is left out.
    private List<string> Compile(string folder, List<(string Id, SyntaxTree Tree)> cases)
    {
        CSharpCompilation compilation = _references.AddSyntaxTrees(cases.Select(item => item.Tree));
        var broken = compilation.GetDiagnostics().Concat(compilation.AddSyntaxTrees(Index(cases)).GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree is not null)
            .Select(diagnostic => diagnostic.Location.SourceTree!.FilePath).ToHashSet();
        List<(string Id, SyntaxTree Tree)> sound = [.. cases.Where(item => !broken.Contains(item.Tree.FilePath))];
        EmitResult result = _references.AddSyntaxTrees(sound.Select(item => item.Tree)).AddSyntaxTrees(Index(sound)).Emit(Path.Combine(folder, Name + ".dll"));
        if (!result.Success)
        {
            throw new InvalidOperationException("The measured program does not compile: " + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        foreach (string package in Frameworks.Packages)
        {
            File.Copy(package, Path.Combine(folder, Path.GetFileName(package)));
        }

        File.WriteAllText(Path.Combine(folder, Name + ".runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Frameworks.Version}}" } } }""");
        return [.. sound.Select(item => item.Id)];
    }

    private static SyntaxTree Index(List<(string Id, SyntaxTree Tree)> cases)
    {
        var text = new StringBuilder("internal static class Cases { public static readonly System.Func<System.Action>[] All = {");
        foreach ((_, SyntaxTree tree) in cases)
        {
            _ = text.Append("() => ").Append(tree.FilePath).Append(".Create(),\n");
        }

        return CSharpSyntaxTree.ParseText(text.Append("}; }").ToString(), s_parseOptions);
    }

    // A case that ends the process is passed over, and the next process goes on behind it.
    private static List<Measured> Execute(string folder, List<string> ids)
    {
        var measured = new List<Measured>();
        for (int next = 0; next < ids.Count;)
        {
            foreach (string line in RunFrom(folder, next))
            {
                string[] words = line.Split(' ');
                next = int.Parse(words[0], CultureInfo.InvariantCulture) + 1;
                if (words[1] != "begins")
                {
                    measured.Add(new Measured(ids[next - 1], long.Parse(words[1], CultureInfo.InvariantCulture)));
                }
            }

            if (next < ids.Count)
            {
                Console.Error.WriteLine($"ended with its process: {ids[next - 1]}");
            }
        }

        return measured;
    }

    private static IEnumerable<string> RunFrom(string folder, int first)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(folder, Name + ".dll"), first.ToString(CultureInfo.InvariantCulture) },
            Environment = { ["DOTNET_TieredCompilation"] = "0", ["DOTNET_JitObjectStackAllocation"] = "0", ["DOTNET_DbgEnableMiniDump"] = "0" },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The measured program did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (ReadLine(process) is { } line)
        {
            if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                yield return line;
            }
        }

        process.WaitForExit();
    }

    // A case that waits for something that never comes is ended with its process.
    private static string? ReadLine(Process process)
    {
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        if (!line.Wait(s_patience))
        {
            process.Kill();
        }

        return line.Result;
    }
}
