using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Library members that are judged by the types they are called with.</summary>
internal static class SpecialCalls
{
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

    /// <summary>What framework structs and numbers do.</summary>
    public static SpecialCall? OnLibrary(IMethodSymbol method, ITypeSymbol? receiver)
    {
        // What a framework struct implements explicitly is what its public members do. Public operators implement their interfaces in the same way.
        if (method.ContainingType.IsValueType && method.ExplicitInterfaceImplementations.Length > 0 && method.DeclaredAccessibility == Accessibility.Private)
        {
            return SpecialCall.Clean;
        }

        // Operators and static members of generic mathematics on the framework's own numbers are instructions.
        return method.IsStatic && receiver is not null && method.ContainingType.TypeKind == TypeKind.Interface ? SpecialCall.Clean : null;
    }

    /// <summary>A call whose arguments or receiver keep it from what the member does otherwise.</summary>
    public static bool IsHarmless(IMethodSymbol method, IOperation site, IReadOnlyList<IArgumentOperation> arguments) => (method.ContainingType.Name, method.Name) switch
    {
        ("Monitor" or "Lock", "TryEnter") => method.ContainingNamespace.ToDisplayString() == "System.Threading" && !arguments.Any(argument => IsWait(argument)),
        ("Task", "FromResult") => arguments is [var result] && IsCachedResult(ValueSources.Unwrap(result.Value)),
        ("Activator", "CreateInstance") => method.TypeArguments is [INamedTypeSymbol { IsValueType: true } type] && type.InstanceConstructors.All(constructor => constructor.Parameters.Length > 0 || constructor.IsImplicitlyDeclared),
        ("GC", "GetTotalAllocatedBytes" or "GetTotalMemory") => arguments is [{ Value.ConstantValue: { HasValue: true, Value: false } }],
        ("SByte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64", "ToString") => arguments.Count == 0 && IsWithin((site as IInvocationOperation)?.Instance, 0, 299),
        ("HashSet", "IntersectWith" or "IsProperSubsetOf" or "IsProperSupersetOf" or "IsSubsetOf" or "SetEquals") => arguments is [var other] && SymbolEqualityComparer.Default.Equals(ValueSources.Unwrap(other.Value).Type?.OriginalDefinition, method.ContainingType.OriginalDefinition),
        ("Enumerable", "Cast") => arguments is [var cast] && ValueSources.Unwrap(cast.Value).Type is { } from && from.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract, method.ReturnType)),
        _ => false,
    };

    private static bool IsWait(IArgumentOperation argument) => argument.Parameter?.Type switch
    {
        { SpecialType: SpecialType.System_Int32 } => !IsWithin(argument.Value, 0, 0),
        { Name: "TimeSpan" } => ValueSources.Unwrap(argument.Value) is not (IDefaultValueOperation or IFieldReferenceOperation { Field.Name: "Zero" }),
        _ => false,
    };

    // The runtime keeps tasks of both truth values, of the default of a type and of the integers from -1 to 8.
    private static bool IsCachedResult(IOperation value) =>
        value is { Type.SpecialType: SpecialType.System_Boolean } or IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } } ||
        (value.Type?.SpecialType == SpecialType.System_Int32 ? IsWithin(value, -1, 8) : IsWithin(value, 0, 0));

    private static bool IsWithin(IOperation? value, long from, long to) => value?.ConstantValue is { HasValue: true, Value: var constant } && constant switch
    {
        sbyte number => number >= from && number <= to,
        byte number => number >= from && number <= to,
        short number => number >= from && number <= to,
        ushort number => number >= from && number <= to,
        int number => number >= from && number <= to,
        uint number => number >= from && number <= to,
        long number => number >= from && number <= to,
        ulong number => from <= 0 && number <= (ulong)to,
        _ => false,
    };

    /// <summary>The result of a task that is known to be there.</summary>
    public static bool IsCompletedResult(IOperation site) =>
        site is IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } && Variables.Of(task) is { } symbol &&
        Guards.Any(site, (condition, value) => value && IsCompletion(condition, symbol));

    private static bool IsCompletion(IOperation condition, ISymbol task) => condition switch
    {
        IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" } state => SymbolEqualityComparer.Default.Equals(Variables.Of(state.Instance), task),
        IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } test => (SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, task) || SymbolEqualityComparer.Default.Equals(Variables.Of(test.Value), task)) &&
            pattern.PropertySubpatterns.Any(part => part is { Member: IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" }, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } } }),
        _ => false,
    };

    /// <summary>A call that sorts by the default order, which it is given or not given, and needs no delegate for it.</summary>
    public static bool SortsByDefault(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments) =>
        method.Name == "Sort" && arguments.LastOrDefault(argument => argument.Parameter?.Type.Name is "IComparer" || argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol) is { } comparer &&
        ValueSources.Unwrap(comparer.Value) is { ConstantValue: { HasValue: true, Value: null } } or IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: "Comparer" } };

    /// <summary>A call that formats one value of an interpolated string in place.</summary>
    public static bool IsFormatting(IMethodSymbol method) =>
        method.Name == "AppendFormatted" && method.ContainingType.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);

    public static bool IsFormattable(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean || type.IsRefLikeType || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter ||
        (type.IsValueType && type.AllInterfaces.Any(contract => contract.Name is "ISpanFormattable" or "IUtf8SpanFormattable")) ||
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsFormattable(nullable.TypeArguments[0]));
}

/// <summary>The rule of a special call, or none when it is clean.</summary>
internal sealed record SpecialCall(DiagnosticDescriptor? Rule)
{
    public static readonly SpecialCall Clean = new((DiagnosticDescriptor?)null);
}
