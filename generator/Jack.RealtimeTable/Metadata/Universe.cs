using Mono.Cecil;

namespace Jack.RealtimeTable.Metadata;

/// <summary>Every implementation assembly that a verdict may depend on, with references resolved across them.</summary>
internal sealed class Universe : IDisposable
{
    private readonly AssemblySet _assemblies;
    private readonly Dictionary<TypeDefinition, List<TypeDefinition>> _derived = [];
    private readonly Dictionary<MethodReference, MethodDefinition?> _resolved = [];

    public Universe(IEnumerable<string> paths)
    {
        _assemblies = new AssemblySet(paths);
        foreach (TypeDefinition type in Types)
        {
            if (type.BaseType is { } reference && Resolve(reference) is { } parent)
            {
                _derived.TryAdd(parent, []);
                _derived[parent].Add(type);
            }
        }
    }

    public IEnumerable<TypeDefinition> Types => _assemblies.Modules.SelectMany(module => module.GetTypes());

    public static TypeDefinition? Resolve(TypeReference type) => type.GetElementType() is { IsGenericParameter: false } element ? element.Resolve() : null;

    public MethodDefinition? Resolve(MethodReference method)
    {
        if (!_resolved.TryGetValue(method, out MethodDefinition? definition))
        {
            definition = method.DeclaringType is ArrayType ? null : method.Resolve();
            _resolved.Add(method, definition);
        }

        return definition;
    }

    /// <summary>The method itself, unless it is abstract, and every override of it.</summary>
    public IEnumerable<MethodDefinition> Implementations(MethodDefinition method)
    {
        if (!method.IsAbstract)
        {
            yield return method;
        }

        var pending = new Stack<TypeDefinition>([method.DeclaringType]);
        while (pending.TryPop(out TypeDefinition? type))
        {
            foreach (TypeDefinition child in _derived.GetValueOrDefault(type) ?? [])
            {
                pending.Push(child);
                foreach (MethodDefinition candidate in child.Methods)
                {
                    if (candidate.IsVirtual && !candidate.IsNewSlot && !candidate.IsAbstract
                        && candidate.Name == method.Name && candidate.Parameters.Count == method.Parameters.Count
                        && HasSameParameters(candidate, method))
                    {
                        yield return candidate;
                    }
                }
            }
        }
    }

    /// <summary>The method of a value type that a call through an interface or a base class reaches, or null where the value is boxed.</summary>
    public MethodDefinition? FindImplementation(TypeDefinition type, MethodDefinition slot)
    {
        foreach (MethodDefinition candidate in type.Methods)
        {
            if (candidate.Overrides.Any(target => Resolve(target) == slot))
            {
                return candidate;
            }
        }

        return type.Methods.FirstOrDefault(candidate => candidate.Name == slot.Name && candidate.Parameters.Count == slot.Parameters.Count
            && (slot.DeclaringType.IsInterface || HasSameParameters(candidate, slot)));
    }

    public void Dispose() => _assemblies.Dispose();

    // A generic parameter of the base stands for anything in the override.
    private static bool HasSameParameters(MethodDefinition left, MethodDefinition right)
    {
        for (int i = 0; i < left.Parameters.Count; i++)
        {
            TypeReference expected = right.Parameters[i].ParameterType;
            if (!expected.ContainsGenericParameter && left.Parameters[i].ParameterType.FullName != expected.FullName)
            {
                return false;
            }
        }

        return true;
    }
}
