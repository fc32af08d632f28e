using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Finds the method that a using statement calls at its end.</summary>
internal static class Disposal
{
    public static IMethodSymbol? MethodOf(ITypeSymbol type, Compilation compilation)
    {
        IMethodSymbol? contract = compilation.GetSpecialType(SpecialType.System_IDisposable).GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault();
        if (contract is not null && (type.FindImplementationForInterfaceMember(contract) as IMethodSymbol ?? Inherited(type, contract)) is { } implementation)
        {
            return implementation;
        }

        return type.IsRefLikeType ? type.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && !method.IsStatic) : null;
    }

    private static IMethodSymbol? Inherited(ITypeSymbol type, IMethodSymbol contract) =>
        type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter ? contract : null;
}
