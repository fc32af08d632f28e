using Mono.Cecil;

namespace Jack.RealtimeTable.Metadata;

/// <summary>A closed set of assemblies that resolve each other by simple name, the first of a name winning.</summary>
internal sealed class AssemblySet : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    public AssemblySet(IEnumerable<string> paths)
    {
        var parameters = new ReaderParameters { AssemblyResolver = this, InMemory = true };
        foreach (string path in paths)
        {
            string name = Path.GetFileNameWithoutExtension(path);
            if (!_assemblies.ContainsKey(name))
            {
                _assemblies.Add(name, AssemblyDefinition.ReadAssembly(path, parameters));
            }
        }
    }

    public IEnumerable<ModuleDefinition> Modules => _assemblies.Values.Select(assembly => assembly.MainModule);

    public AssemblyDefinition? Resolve(AssemblyNameReference name) => _assemblies.GetValueOrDefault(name.Name);

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    public void Dispose()
    {
        foreach (AssemblyDefinition assembly in _assemblies.Values)
        {
            assembly.Dispose();
        }
    }
}
