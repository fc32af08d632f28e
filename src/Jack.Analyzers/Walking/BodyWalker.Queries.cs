using Jack.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>LINQ that asks an array or a list for its elements, not for an enumerator.</content>
internal sealed partial class BodyWalker
{
    private static readonly HashSet<string> s_indexedQueries =
    [
        "Sum", "Min", "Max", "Average", "Any", "Count", "LongCount", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
        "ElementAt", "ElementAtOrDefault", "Contains", "SequenceEqual", "TryGetNonEnumeratedCount",
    ];

    private static readonly HashSet<string> s_indexedQueriesWithPredicate = ["Aggregate", "All", "Any", "Count", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault"];

    private bool IsIndexedQuery(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        bool withPredicate = arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
        return method.ContainingType.Name == "Enumerable" && (withPredicate ? s_indexedQueriesWithPredicate : s_indexedQueries).Contains(method.Name) && method.ContainingNamespace.ToDisplayString() == "System.Linq" &&
            arguments.All(argument => argument.Parameter?.Type.TypeKind != TypeKind.Interface || IsIndexed(argument.Value));
    }

    /// <summary>Whether a value is an array or a list, whatever interface its variable has.</summary>
    private bool IsIndexed(IOperation value)
    {
        IOperation inner = ValueSources.Unwrap(value);
        return IsIndexed(inner.Type) || (Origins(inner).ToArray() is { Length: > 0 } origins && origins.All(origin => origin is not null && IsIndexed(ValueSources.Unwrap(origin).Type)));
    }

    private static bool IsIndexed(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { MetadataName: "List`1", ContainingNamespace.Name: "Generic" };
}
