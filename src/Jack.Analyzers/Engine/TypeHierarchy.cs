using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>The types of this compilation by what they derive from and implement.</summary>
internal sealed class TypeHierarchy
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _subtypes = new(SymbolEqualityComparer.Default);

    public TypeHierarchy(Compilation compilation)
    {
        Types = [.. TypesOf(compilation.Assembly.GlobalNamespace)];
        foreach (INamedTypeSymbol type in Types)
        {
            Add(type);
        }
    }

    /// <summary>All types that this compilation declares.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        Stack<INamespaceOrTypeSymbol> pending = new([root]);
        while (pending.Count > 0)
        {
            INamespaceOrTypeSymbol current = pending.Pop();
            if (current is INamedTypeSymbol type)
            {
                yield return type;
            }

            IEnumerable<ISymbol> members = current is INamespaceSymbol ? current.GetMembers() : current.GetTypeMembers();
            foreach (INamespaceOrTypeSymbol member in members.OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }
        }
    }

    public IReadOnlyList<INamedTypeSymbol> SubtypesOf(INamedTypeSymbol type) =>
        _subtypes.TryGetValue(type.OriginalDefinition, out List<INamedTypeSymbol>? list) ? list : [];

    private void Add(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            Add(parent, type);
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            Add(contract, type);
        }
    }

    private void Add(INamedTypeSymbol parent, INamedTypeSymbol type)
    {
        if (parent.SpecialType == SpecialType.System_Object || parent.SpecialType == SpecialType.System_ValueType)
        {
            return;
        }

        if (!_subtypes.TryGetValue(parent.OriginalDefinition, out List<INamedTypeSymbol>? list))
        {
            _subtypes.Add(parent.OriginalDefinition, list = []);
        }

        list.Add(type);
    }
}
