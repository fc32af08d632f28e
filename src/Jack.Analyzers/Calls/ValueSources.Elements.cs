using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <content>What collections are filled with.</content>
internal sealed partial class ValueSources
{
    // The kind exists since Roslyn 4.9.
    private const OperationKind CollectionExpression = (OperationKind)127;

    private static readonly HashSet<string> s_adders = ["Add", "AddFirst", "AddLast", "Enqueue", "Insert", "Push", "SetValue", "TryAdd"];

    private static readonly HashSet<string> s_readers =
    [
        "AsSpan", "Capacity", "Clear", "Contains", "ContainsKey", "Count", "Dequeue", "EnsureCapacity", "First", "IndexOf", "Item", "Keys", "Last", "Length", "Peek", "Pop",
        "Remove", "RemoveAt", "Reverse", "TrimExcess", "TryDequeue", "TryGetValue", "TryPeek", "TryPop", "Values",
    ];

    public static bool IsAdder(string name) => s_adders.Contains(name);

    /// <summary>The elements that a collection may hold.</summary>
    public IEnumerable<IOperation?> OfElements(IOperation collection) => OfElements(collection, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    // What is filled from itself gets nothing new, so each variable is looked at once.
    private IEnumerable<IOperation?> OfElements(IOperation collection, HashSet<ISymbol> seen) => Unwrap(collection) switch
    {
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private or Accessibility.Internal } field } when model.IsSource(field) => OfContents(field, seen),
        IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private or Accessibility.Internal } property } when model.IsSource(property) => OfContents(property, seen),
        ILocalReferenceOperation { Local: { } local } => OfContents(local, seen),
        IParameterReferenceOperation { Parameter: { } parameter } => !seen.Add(parameter) ? [] : OfParameter(parameter).SelectMany(value => value is null ? [null] : OfElements(value, seen)),
        IPropertyReferenceOperation { Property.Name: "Values", Instance: { } dictionary } => OfElements(dictionary, seen),
        IInvocationOperation { TargetMethod: { Name: "EnumerateInvocationList", ContainingType.SpecialType: SpecialType.System_Delegate }, Arguments: [var combined] } => [combined.Value],
        IInvocationOperation { TargetMethod: { Name: "AsSpan", IsExtensionMethod: true }, Arguments: [var first, ..] } => OfElements(first.Value, seen),
        var value => OfInitializer(value, seen),
    };

    /// <summary>The names of the methods that are called on a member; to set its length or position to zero is to clear it.</summary>
    public IEnumerable<(string Name, bool InConstructor)> CallsOn(ISymbol member) =>
        from use in Uses(member, use => use.Parent is MemberAccessExpressionSyntax, everywhere: true)
        let access = Through(use.Use.Parent as MemberAccessExpressionSyntax)
        where access is not null
        let name = access.Parent is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: 0 } } assignment && assignment.Left == access && access.Name.Identifier.ValueText is "Length" or "Position" ? "Clear" : access.Name.Identifier.ValueText
        select (name, access.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null);

    /// <summary>The access to what a reader or writer is made for, instead of that to the reader or writer.</summary>
    private static MemberAccessExpressionSyntax? Through(MemberAccessExpressionSyntax? access) => access switch
    {
        { Name.Identifier.ValueText: "BaseStream", Parent: MemberAccessExpressionSyntax inner } => inner,
        { Name.Identifier.ValueText: "GetStringBuilder", Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax inner } } => inner,
        _ => access,
    };

    /// <summary>The keys under which constructors put something into a dictionary.</summary>
    public IEnumerable<IOperation?> OfIndices(ISymbol dictionary) =>
        from use in Uses(dictionary, use => use.Parent is ElementAccessExpressionSyntax)
        let element = use.Use.Parent as ElementAccessExpressionSyntax
        where element?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null && element.ArgumentList.Arguments.Count == 1
        select use.Semantics.GetOperation(element!.ArgumentList.Arguments[0].Expression);

    private IEnumerable<IOperation?> OfContents(ISymbol collection, HashSet<ISymbol> seen) =>
        !seen.Add(collection) ? [] : Uses(collection).SelectMany(use => AssignedTo(use.Use) is { } value
            ? use.Semantics.GetOperation(value) is { } operation ? OfInitializer(Unwrap(operation), seen) : [null]
            : Added(use.Use, use.Semantics));

    private static IEnumerable<IOperation?> Added(SyntaxNode use, SemanticModel semantics)
    {
        switch (use.Parent)
        {
            case ElementAccessExpressionSyntax element when element.Expression == use:
                return element.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element ? [semantics.GetOperation(assignment.Right)] : [];
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access when access.Expression == use:
                return access.Parent is InvocationExpressionSyntax invocation && s_adders.Contains(name) && semantics.GetOperation(invocation) is IInvocationOperation call ? Delegates(call)
                    : s_readers.Contains(name) ? []
                    : [null];
            case ForEachStatementSyntax or SpreadElementSyntax:
                return [];
            default:
                return use is VariableDeclaratorSyntax or PropertyDeclarationSyntax || (use.Parent is BinaryExpressionSyntax or IsPatternExpressionSyntax) ? [] : [null];
        }
    }

    private static IEnumerable<IOperation?> Delegates(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value).Where(value => value.Type is { TypeKind: TypeKind.Delegate or TypeKind.FunctionPointer });

    private IEnumerable<IOperation?> OfInitializer(IOperation value, HashSet<ISymbol> seen)
    {
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return [];
            case IArrayCreationOperation array:
                return array.Initializer is { } elements ? elements.ElementValues : Enumerable.Empty<IOperation?>();
            case IArrayInitializerOperation initializer:
                return initializer.ElementValues;
            case { Kind: CollectionExpression }:
                return value.ChildOperations.SelectMany(child => OfEntry(child, seen));
            case { Syntax: CollectionExpressionSyntax }:
                return value.ChildOperations.Where(child => child.Syntax != value.Syntax).SelectMany(child => OfEntry(child, seen));
            case IObjectCreationOperation creation:
                return creation.Arguments.Where(argument => argument.Parameter?.Type is { Name: "IEnumerable" or "ICollection" or "IDictionary" } or IArrayTypeSymbol).SelectMany(argument => OfElements(argument.Value, seen))
                    .Concat(creation.Initializer?.Initializers.SelectMany(OfInitializerEntry) ?? []);
            default:
                return [null];
        }
    }

    /// <summary>An element of a collection expression, or those of what is spread there.</summary>
    private IEnumerable<IOperation?> OfEntry(IOperation entry, HashSet<ISymbol> seen) =>
        entry.Syntax is not SpreadElementSyntax ? [entry] : entry.ChildOperations.FirstOrDefault() is { } spread ? OfElements(spread, seen) : [null];

    private static IEnumerable<IOperation?> OfInitializerEntry(IOperation entry) => entry switch
    {
        IInvocationOperation add => Delegates(add),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } assignment => [assignment.Value],
        _ => [],
    };
}
