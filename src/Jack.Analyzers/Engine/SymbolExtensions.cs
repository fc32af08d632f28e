using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>Questions about symbols that the compiler's own API leaves to the reader.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat s_short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static bool IsGenericOrNestedInGeneric(this INamedTypeSymbol type) =>
        type.Arity > 0 || (type.ContainingType is { } outer && outer.IsGenericOrNestedInGeneric());

    /// <summary>"Type.Member", as messages name it.</summary>
    public static string Describe(this ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new {constructor.ContainingType.Describe()}",
        IMethodSymbol { AssociatedSymbol: { } owner } => owner.Describe(),
        _ => symbol.ToDisplayString(s_short),
    };

    public static string FullName(this INamespaceOrTypeSymbol? symbol) => symbol switch
    {
        null => "",
        INamespaceSymbol { IsGlobalNamespace: true } => "",
        INamedTypeSymbol { ContainingType: { } outer } => $"{outer.FullName()}.{symbol.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.FullName()}.{symbol.MetadataName}",
        _ => symbol.MetadataName,
    };

    /// <summary>Whether <paramref name="type"/> is <paramref name="ancestor"/> or derives from it.</summary>
    public static bool DerivesFrom(this ITypeSymbol? type, ITypeSymbol ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
