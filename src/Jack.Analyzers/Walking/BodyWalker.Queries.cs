using Jack.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>LINQ that asks a collection for its elements or their number, not for an enumerator.</content>
internal sealed partial class BodyWalker
{
    private static readonly HashSet<string> s_indexedQueries =
    [
        "Sum", "Min", "Max", "Average", "Any", "Count", "LongCount", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
        "ElementAt", "ElementAtOrDefault", "Contains", "SequenceEqual", "TryGetNonEnumeratedCount",
    ];

    private static readonly HashSet<string> s_indexedQueriesWithPredicate = ["Aggregate", "All", "Any", "Count", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault"];

    private static readonly HashSet<string> s_countingQueries = ["Any", "Count", "TryGetNonEnumeratedCount"];

    private bool IsDirectQuery(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (method.ContainingType.Name != "Enumerable" || method.ContainingNamespace.ToDisplayString() != "System.Linq")
        {
            return false;
        }

        bool withPredicate = arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
        return ((withPredicate ? s_indexedQueriesWithPredicate : s_indexedQueries).Contains(method.Name) && arguments.All(argument => argument.Parameter?.Type.TypeKind != TypeKind.Interface || IsIndexed(argument.Value))) ||
            (!withPredicate && s_countingQueries.Contains(method.Name) && IsCounted(ValueSources.Unwrap(arguments[0].Value).Type));
    }

    /// <summary>Whether a type is one of the framework's classes that know their number of elements.</summary>
    private bool IsCounted(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Class } && !_model.IsSource(type) && type.AllInterfaces.Any(contract => contract.Name == "ICollection");

    /// <summary>Whether a value is an array or a list, whatever interface its variable has.</summary>
    private bool IsIndexed(IOperation value)
    {
        IOperation inner = ValueSources.Unwrap(value);
        return IsIndexed(inner.Type) || (_model.Values.Of(inner).ToArray() is { Length: > 0 } origins && origins.All(origin => origin is not null && IsIndexed(ValueSources.Unwrap(origin).Type)));
    }

    private static bool IsIndexed(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { MetadataName: "List`1", ContainingNamespace.Name: "Generic" };
}
