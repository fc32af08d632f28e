using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Walks over the symbols of referenced assemblies.</summary>
internal static class ReferenceSymbols
{
    /// <summary>The types of a namespace that other assemblies see with everything inside.</summary>
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
            else if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal } type)
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
