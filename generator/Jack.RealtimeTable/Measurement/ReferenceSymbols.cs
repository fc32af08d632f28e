using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Walks over the symbols of referenced assemblies.</summary>
internal static class ReferenceSymbols
{
    /// <summary>The public types of a namespace with everything inside.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (INamedTypeSymbol type in Types(inner))
                {
                    yield return type;
                }
            }
            else if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
            {
                yield return type;
                foreach (INamedTypeSymbol nested in Types(type))
                {
                    yield return nested;
                }
            }
        }
    }
}
