using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Finds what is assigned to a local, member or parameter anywhere in the compilation; a <see langword="null"/> among the values stands for one that cannot be seen.</summary>
internal sealed partial class ValueSources(RealtimeModel model)
{
    private readonly NameIndex _names = new(model.Compilation);

    /// <summary>The value without the conversions that keep it.</summary>
    public static IOperation Unwrap(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation inner => Unwrap(inner.Operand),
        _ => value,
    };

    /// <summary>What a variable may hold; nothing when it is not a variable of this compilation.</summary>
    public IEnumerable<IOperation?> Of(IOperation? variable) => variable switch
    {
        IFieldReferenceOperation { Field: var field } when model.IsSource(field) => OfMember(field),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } when model.IsSource(property) => OfMember(property),
        ILocalReferenceOperation local => OfLocal(local),
        IParameterReferenceOperation { Parameter: var parameter } => OfParameter(parameter),
        _ => [],
    };

    public IEnumerable<IOperation?> OfLocal(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().SelectMany(operation => ValuesFor(reference.Local, operation));
    }

    /// <summary>What is assigned to a field, property or event.</summary>
    public IEnumerable<IOperation?> OfMember(ISymbol member)
    {
        IOperation?[] values = [.. Uses(member, use => AssignedTo(use) is not null || IsHidden(use)).Select(use => AssignedTo(use.Use) is { } value ? use.Semantics.GetOperation(value) : null)];
        return values.Length == 0 && member.DeclaredAccessibility != Accessibility.Private ? [null] : values;
    }

    /// <summary>What the setter of a property or the adder of an event is given.</summary>
    public IEnumerable<IOperation?> OfAssignments(ISymbol member)
    {
        IOperation?[] values = [.. Uses(member, use => use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use).Select(use => use.Semantics.GetOperation(((AssignmentExpressionSyntax)use.Use.Parent!).Right))];
        return values.Length == 0 && member.DeclaredAccessibility != Accessibility.Private ? [null] : values;
    }

    /// <summary>What every call in this compilation passes for a parameter.</summary>
    public IEnumerable<IOperation?> OfParameter(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.None or RefKind.In, ContainingSymbol: IMethodSymbol method } || !IsCalledByName(method) || model.Contracts.Of(method).Kind == ContractKind.Callback)
        {
            return [null];
        }

        IOperation?[] values = [.. Calls(method.OriginalDefinition).Select(arguments => arguments?.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value)];
        return values.Length == 0 ? [null] : values;
    }

    /// <summary>What a method returns.</summary>
    public IEnumerable<IOperation?> OfReturn(IMethodSymbol method)
    {
        if (!model.IsSource(method) || method.IsVirtual || method.IsOverride || method.IsAbstract || method.IsAsync)
        {
            return [null];
        }

        IOperation?[] values = [.. model.Bodies.Find(CodeUnit.ForMethod(method, DelegateBindings.None)).SelectMany(Returned)];
        return values.Length == 0 ? [null] : values;
    }

    /// <summary>The values behind a value: what its variable holds, what its method returns.</summary>
    public IEnumerable<IOperation?> Behind(IOperation? value) => Behind(value, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private IEnumerable<IOperation?> Behind(IOperation? value, HashSet<ISymbol> seen) => value is null ? [null] : Unwrap(value) switch
    {
        ILocalReferenceOperation local => !seen.Add(local.Local) ? [] : OfLocal(local).SelectMany(found => Behind(found, seen)),
        IParameterReferenceOperation parameter => !seen.Add(parameter.Parameter) ? [] : OfParameter(parameter.Parameter).SelectMany(found => Behind(found, seen)),
        IInvocationOperation { TargetMethod: { } method } when model.IsSource(method) => !seen.Add(method) ? [] : OfReturn(method).SelectMany(found => Behind(found, seen)),
        var found => [found],
    };

    /// <summary>Whether a local is given something new where it is declared.</summary>
    public static bool IsCreatedBy(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax });

    /// <summary>Whether a word is written anywhere in the compilation.</summary>
    public bool IsWritten(string word) => _names.TreesWith(word).Count > 0;

    /// <summary>The values that a body returns.</summary>
    public static IEnumerable<IOperation?> Returned(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation or ILocalFunctionOperation => [],
        IReturnOperation { Kind: OperationKind.Return } value => [value.ReturnedValue],
        _ => operation.ChildOperations.SelectMany(Returned),
    };

    private IEnumerable<IOperation?> ValuesFor(ILocalSymbol local, IOperation operation)
    {
        switch (operation)
        {
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop when Same(variable.Symbol, local):
                return OfElements(loop.Collection);
            case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local):
                return declarator.GetVariableInitializer() is { } initializer ? [initializer.Value] : [];
            case IDeclarationPatternOperation pattern when Same(pattern.DeclaredSymbol, local):
                return [(pattern.Parent as IIsPatternOperation)?.Value];
            case IRecursivePatternOperation pattern when Same(pattern.DeclaredSymbol, local):
                return [(pattern.Parent as IIsPatternOperation)?.Value];
            case ILocalReferenceOperation use when Same(use.Local, local):
                return use.Parent is IAssignmentOperation assignment && assignment.Target == use ? [assignment.Value]
                    : (use.Parent is IDeclarationExpressionOperation declared ? declared.Parent : use.Parent) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "TryGetValue" or "TryDequeue" or "TryPeek" or "TryPop", Instance: { } collection } } ? OfElements(collection)
                    : use.IsDeclaration || use.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } ? [null]
                    : [];
            default:
                return [];
        }
    }

    /// <summary>Where a symbol is used; only the uses of the form that is asked for are bound.</summary>
    private IEnumerable<(SyntaxNode Use, SemanticModel Semantics)> Uses(ISymbol symbol, Func<SyntaxNode, bool>? form = null, bool everywhere = false)
    {
        foreach (SyntaxNode scope in Scopes(symbol, everywhere))
        {
            SemanticModel semantics = model.ModelOf(scope.SyntaxTree);
            foreach (SyntaxNode node in _names.Nodes(scope.SyntaxTree, symbol.Name).Where(node => scope.Span.Contains(node.Span)))
            {
                SyntaxNode use = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
                if (form is null || form(use))
                {
                    bool names = node is SimpleNameSyntax
                        ? Same(semantics.GetSymbolInfo(node).Symbol, symbol)
                        : symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span);
                    if (names)
                    {
                        yield return (use, semantics);
                    }
                }
            }
        }
    }

    private static ExpressionSyntax? AssignedTo(SyntaxNode use) => (use, use.Parent) switch
    {
        (VariableDeclaratorSyntax variable, _) => variable.Initializer?.Value,
        (PropertyDeclarationSyntax property, _) => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        (_, AssignmentExpressionSyntax assignment) when assignment.Left == use => assignment.Right,
        (_, ArgumentSyntax argument) when Exchange(argument) is { Arguments: [var target, var value, ..] } && target == argument => value.Expression,
        _ => null,
    };

    /// <summary>The arguments of a call that reads or sets a variable for several threads.</summary>
    private static ArgumentListSyntax? Exchange(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Read" or "Write" or "Exchange" or "CompareExchange", Expression: var owner } } } list &&
        owner.ToString() is "Volatile" or "Interlocked" or "System.Threading.Volatile" or "System.Threading.Interlocked" ? (ArgumentListSyntax)argument.Parent : null;

    /// <summary>Whether the value may be set where the compiler's own analysis would be needed to see it.</summary>
    private static bool IsHidden(SyntaxNode use) =>
        (use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument && Exchange(argument) is null) ||
        (use is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null));

    private static bool IsCalledByName(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ||
        (method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false, ExplicitInterfaceImplementations.IsEmpty: true } &&
            !method.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers(method.Name)).Any(member => Same(method.ContainingType.FindImplementationForInterfaceMember(member), method)));

    private IEnumerable<IEnumerable<IArgumentOperation>?> Calls(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? Creations(method)
        : Uses(method).Select(use => use.Use.Parent is InvocationExpressionSyntax invocation ? Arguments(use.Semantics.GetOperation(invocation)) : null);

    private static IEnumerable<IArgumentOperation>? Arguments(IOperation? call) => call switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation invocation => invocation.Arguments,
        _ => null,
    };

    private IEnumerable<IEnumerable<IArgumentOperation>?> Creations(IMethodSymbol constructor) =>
        from tree in _names.TreesWith(constructor.ContainingType.Name)
        let semantics = model.ModelOf(tree)
        from node in _names.Creations(tree, constructor.ContainingType.Name)
        where Same(semantics.GetSymbolInfo(node).Symbol, constructor)
        select Arguments(semantics.GetOperation(node));

    private static bool Same(ISymbol? found, ISymbol? symbol) => found is not null && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, symbol?.OriginalDefinition);

    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol, bool everywhere)
    {
        if (symbol is ILocalSymbol)
        {
            return symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Select(node => (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node.SyntaxTree.GetRoot());
        }

        // What only its own type can set may still be used elsewhere.
        bool inside = symbol.DeclaredAccessibility == Accessibility.Private || (!everywhere && symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null });
        return inside
            ? symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            : _names.TreesWith(symbol.Name).Select(tree => tree.GetRoot());
    }
}
