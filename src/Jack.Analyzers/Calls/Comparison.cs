using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Whether the default comparers can compare a type without boxing it.</summary>
internal static class Comparison
{
    /// <summary>The type argument that does not meet the caveat of a table, such as "equatable:0".</summary>
    public static ITypeSymbol? Boxed(string caveat, IMethodSymbol method) => Arguments(caveat, method).Where(argument => argument.Kind switch
    {
        "equatable" => !IsEquatable(argument.Type) && !(Searches(method) && IsBitwise(argument.Type)),
        "comparable" => !IsComparable(argument.Type),
        "struct" => argument.Type.IsValueType,
        _ => false,
    }).Select(argument => argument.Type).FirstOrDefault();

    /// <summary>The type arguments that a caveat names, with what it asks of them.</summary>
    public static IEnumerable<(string Kind, ITypeSymbol Type)> Arguments(string caveat, IMethodSymbol method)
    {
        ITypeSymbol[] arguments = [.. TypeArguments(method.ContainingType), .. method.TypeArguments];
        foreach (string part in caveat.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(':') is [var kind, var number] && int.TryParse(number, out int index) && index < arguments.Length)
            {
                yield return (kind, arguments[index]);
            }
        }
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

    private static bool Searches(IMethodSymbol method) =>
        method.Name is "IndexOf" or "LastIndexOf" or "Contains" && method.ContainingType.Name is "Array" or "List" or "MemoryExtensions";

    /// <summary>Whether the library compares the bytes of a struct: it has the size of a number, no padding, and no equality of its own.</summary>
    private static bool IsBitwise(ITypeSymbol type)
    {
        IFieldSymbol[] fields = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)];
        int[] sizes = [.. fields.Select(field => SizeOf(field.Type))];
        return type is { TypeKind: TypeKind.Struct, IsTupleType: false } && !type.GetMembers("Equals").Any() && !type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "StructLayoutAttribute") &&
            sizes.Sum() is 1 or 2 or 4 or 8 && sizes.All(size => size == sizes[0]);
    }

    // Floating-point numbers are no whole of bits: 0 equals -0.
    private static int SizeOf(ITypeSymbol type) => ((type as INamedTypeSymbol)?.EnumUnderlyingType ?? type).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 8,
        _ => 100,
    };

    private static IEnumerable<ITypeSymbol> TypeArguments(INamedTypeSymbol? type) =>
        type is null ? [] : TypeArguments(type.ContainingType).Concat(type.TypeArguments);
}
