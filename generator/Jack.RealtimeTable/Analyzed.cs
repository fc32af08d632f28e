using Jack.RealtimeTable.Analysis;
using Jack.RealtimeTable.Metadata;
using Mono.Cecil;

namespace Jack.RealtimeTable;

/// <summary>The installed assemblies with the verdict on every public member.</summary>
internal sealed class Analyzed : IDisposable
{
    private static readonly (string File, string Package)[] s_packages =
    [
        ("HighPerformance.txt", "CommunityToolkit.HighPerformance"),
        ("Logging.txt", "Microsoft.Extensions.Logging.Abstractions"),
        ("Tensors.txt", "System.Numerics.Tensors"),
    ];

    private readonly Universe _universe;
    private readonly Dictionary<string, MethodDefinition> _implementations = new(StringComparer.Ordinal);

    private Analyzed(Universe universe)
    {
        _universe = universe;
        Solver = new EffectSolver(universe);
        foreach (MethodDefinition method in PublicMembers.Of(universe.Types))
        {
            _ = _implementations.TryAdd(DocumentationId.Of(method), method);
        }
    }

    public EffectSolver Solver { get; }

    public IReadOnlyDictionary<string, MethodDefinition> Implementations => _implementations;

    public required IReadOnlyList<TableFile> Files { get; init; }

    public static Analyzed FromInstalled()
    {
        var universe = new Universe(Frameworks.ImplementationAssemblies.Concat(s_packages.Select(package => Frameworks.Package(package.Package))));
        var runtime = PublicMembers.IdsIn(Frameworks.ReferenceAssemblies);
        var packages = s_packages.Select(package => (package, PublicMembers.IdsIn([Frameworks.Package(package.Package)]))).ToList();
        var files = new List<TableFile>();
        var analyzed = new Analyzed(universe) { Files = files };
        analyzed.Solve([.. runtime, .. packages.SelectMany(package => package.Item2)]);
        files.Add(TableFile.Of("SystemRuntime.txt", $"Microsoft.NETCore.App {Frameworks.Version}", analyzed.Lines(runtime)));
        foreach (((string file, string name), IReadOnlyCollection<string> members) in packages)
        {
            files.Add(TableFile.Of(file, $"{name} {Frameworks.PackageVersion(name)}", analyzed.Lines(members)));
        }

        return analyzed;
    }

    public void Dispose() => _universe.Dispose();

    private void Solve(IEnumerable<string> ids) => Solver.Solve(ids.Where(_implementations.ContainsKey).Select(id => _implementations[id]));

    private IEnumerable<string> Lines(IEnumerable<string> ids) => ids.Where(id => IsConcrete(id) && !Areas.IsLeftOut(_implementations[id].DeclaringType)).Select(id =>
    {
        MethodDefinition method = _implementations[id];
        Verdict verdict = Solver.Verdict(method);
        IEnumerable<string> caveats = verdict.Caveats.Select(caveat => Format(caveat, method)).Order(StringComparer.Ordinal);
        return $"{id}\t{EffectCodes.Format(verdict.Effects)}\t{string.Join(' ', caveats)}".TrimEnd('\t');
    });

    private bool IsConcrete(string id) => _implementations.TryGetValue(id, out MethodDefinition? method) && !method.DeclaringType.IsInterface;

    // Type arguments are counted from the outermost type to the method.
    private static string Format(Caveat caveat, MethodDefinition method) =>
        $"{caveat.Kind.ToString().ToLowerInvariant()}:{(caveat.OfMethod ? method.DeclaringType.GenericParameters.Count : 0) + caveat.Position}";
}
