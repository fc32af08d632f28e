using Jack.RealtimeTable.Analysis;
using Jack.RealtimeTable.Metadata;
using Mono.Cecil;

namespace Jack.RealtimeTable;

/// <summary>The command line: without arguments the tables are written, <c>--check</c> compares them.</summary>
internal static class Commands
{
    public static int Run(string[] args)
    {
        string folder = TableFolder();
        foreach ((string name, string text) in Generate())
        {
            File.WriteAllText(Path.Combine(folder, name), text);
            Console.WriteLine($"{name}: {text.Count(letter => letter == '\n') - 2} members");
        }

        return 0;
    }

    public static IEnumerable<(string Name, string Text)> Generate()
    {
        string[] packages = ["CommunityToolkit.HighPerformance", "System.Numerics.Tensors", "Microsoft.Extensions.Logging.Abstractions"];
        using var universe = new Universe(Frameworks.ImplementationAssemblies.Concat(packages.Select(Frameworks.Package)));
        TableSource[] sources =
        [
            new("SystemRuntime.txt", $"Microsoft.NETCore.App {Frameworks.Version}", PublicMembers.IdsIn(Frameworks.ReferenceAssemblies)),
            .. packages.Select(name => new TableSource(name.Split('.')[^1] + ".txt", $"{name} {Frameworks.PackageVersion(name)}", PublicMembers.IdsIn([Frameworks.Package(name)]))),
        ];
        var implementations = new Dictionary<string, MethodDefinition>(StringComparer.Ordinal);
        foreach (MethodDefinition method in PublicMembers.Of(universe.Types))
        {
            _ = implementations.TryAdd(DocumentationId.Of(method), method);
        }

        var solver = new EffectSolver(universe);
        solver.Solve(sources.SelectMany(source => source.Members).Where(implementations.ContainsKey).Select(id => implementations[id]));
        return [.. sources.Select(source => (source.FileName, Table.Write(source, solver, implementations)))];
    }

    public static string TableFolder()
    {
        for (DirectoryInfo? directory = new(Environment.CurrentDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Jack.slnx")))
            {
                return Path.Combine(directory.FullName, "src", "Jack.Analyzers", "Tables");
            }
        }

        throw new DirectoryNotFoundException("Run this inside the repository: no Jack.slnx was found above the current directory.");
    }
}
