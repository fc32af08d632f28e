using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Library members that are judged by the types they are called with.</summary>
internal static class SpecialCalls
{
    // These ask an array or a list for its elements, not for an enumerator.
    private static readonly HashSet<string> s_indexedQueries =
    [
        "Sum", "Min", "Max", "Average", "Any", "Count", "LongCount", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
        "ElementAt", "ElementAtOrDefault", "Contains", "SequenceEqual", "TryGetNonEnumeratedCount",
    ];

    /// <summary>A method of object or Enum on a struct.</summary>
    public static SpecialCall? OnStruct(IMethodSymbol method, ITypeSymbol receiver)
    {
        if (method is { Name: "GetType", ContainingType.SpecialType: SpecialType.System_Object } || method is { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum })
        {
            return new SpecialCall(Rules.JitBoxing);
        }

        if (receiver.TypeKind == TypeKind.Enum && method.Name == "GetHashCode")
        {
            return SpecialCall.Clean;
        }

        bool root = method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum;
        return root && method.Name == "ToString" && receiver.TypeKind is TypeKind.Enum or TypeKind.TypeParameter && root ? new SpecialCall(Rules.String) : null;
    }

    /// <summary>LINQ over arrays and lists that needs no enumerator, and handlers that format into a span.</summary>
    public static SpecialCall? OnLibrary(IMethodSymbol method, ITypeSymbol? receiver, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (method.Name == "AppendFormatted" && method.ContainingType.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal))
        {
            ITypeSymbol? value = method.TypeArguments.FirstOrDefault() ?? method.Parameters.FirstOrDefault()?.Type;
            return value is not null && !IsFormattable(value) ? new SpecialCall(Rules.String)
                : method.ContainingType.ContainingType?.Name == "StringBuilder" ? new SpecialCall(Rules.Growth)
                : SpecialCall.Clean;
        }

        if (method.ContainingType.Name == "Enumerable" && s_indexedQueries.Contains(method.Name) && method.ContainingNamespace.ToDisplayString() == "System.Linq" &&
            arguments.All(argument => IsIndexed(argument.Value) || argument.Parameter?.Type is { TypeKind: not (TypeKind.Interface or TypeKind.Delegate) }))
        {
            return SpecialCall.Clean;
        }

        // What a framework struct implements explicitly is what its public members do.
        if (method.ContainingType.IsValueType && method.ExplicitInterfaceImplementations.Length > 0)
        {
            return SpecialCall.Clean;
        }

        // Operators and static members of generic mathematics on the framework's own numbers are instructions.
        return method.IsStatic && receiver is not null && method.ContainingType.TypeKind == TypeKind.Interface ? SpecialCall.Clean : null;
    }

    private static bool IsIndexed(IOperation value) => (value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value).Type is
        IArrayTypeSymbol or INamedTypeSymbol { MetadataName: "List`1", ContainingNamespace.Name: "Generic" };

    private static bool IsFormattable(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean || type.IsRefLikeType || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter ||
        (type.IsValueType && type.AllInterfaces.Any(contract => contract.Name is "ISpanFormattable" or "IUtf8SpanFormattable")) ||
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsFormattable(nullable.TypeArguments[0]));
}

/// <summary>The rule of a special call, or none when it is clean.</summary>
internal sealed record SpecialCall(DiagnosticDescriptor? Rule)
{
    public static readonly SpecialCall Clean = new((DiagnosticDescriptor?)null);
}
