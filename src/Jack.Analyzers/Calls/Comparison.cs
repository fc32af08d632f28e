using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Whether the default comparers can compare a type without boxing it.</summary>
internal static class Comparison
{
    /// <summary>The type argument that does not meet the caveat of a table, such as "equatable:0".</summary>
    public static ITypeSymbol? Boxed(string caveat, IMethodSymbol method)
    {
        ITypeSymbol[] arguments = [.. TypeArguments(method.ContainingType), .. method.TypeArguments];
        foreach (string part in caveat.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(':') is [var kind, var number] && int.TryParse(number, out int index) && index < arguments.Length)
            {
                bool met = kind switch
                {
                    "equatable" => IsEquatable(arguments[index]),
                    "comparable" => IsComparable(arguments[index]),
                    "struct" => !arguments[index].IsValueType,
                    _ => true,
                };
                if (!met)
                {
                    return arguments[index];
                }
            }
        }

        return null;
    }

    public static bool IsEquatable(ITypeSymbol type) => !type.IsValueType || type.TypeKind == TypeKind.Enum || Implements(type, "IEquatable");

    private static bool IsComparable(ITypeSymbol type) => !type.IsValueType || type.TypeKind == TypeKind.Enum || Implements(type, "IComparable");

    private static bool Implements(ITypeSymbol type, string name) => type switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Implements(nullable.TypeArguments[0], name),
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => name == "IEquatable" ? IsEquatable(element.Type) : IsComparable(element.Type)),
        _ => type.AllInterfaces.Any(contract => contract.Name == name && contract.TypeArguments is [var argument] && SymbolEqualityComparer.Default.Equals(argument, type)),
    };

    private static IEnumerable<ITypeSymbol> TypeArguments(INamedTypeSymbol? type) =>
        type is null ? [] : TypeArguments(type.ContainingType).Concat(type.TypeArguments);
}
