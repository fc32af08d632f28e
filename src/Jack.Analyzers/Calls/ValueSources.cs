using System.Collections.Concurrent;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Finds what is assigned to a local, member or parameter anywhere in the compilation; a <see langword="null"/> among the values stands for one that cannot be seen.</summary>
internal sealed partial class ValueSources(RealtimeModel model)
{
    private readonly ConcurrentDictionary<string, SyntaxTree[]> _trees = new(StringComparer.Ordinal);

    /// <summary>The value without the conversions that keep it.</summary>
    public static IOperation Unwrap(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation inner => Unwrap(inner.Operand),
        _ => value,
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
        IOperation?[] values = [.. Uses(member).Where(use => AssignedTo(use.Use) is not null || IsHidden(use.Use)).Select(use => AssignedTo(use.Use) is { } value ? use.Semantics.GetOperation(value) : null)];
        return values.Length == 0 && member.DeclaredAccessibility != Accessibility.Private ? [null] : values;
    }

    /// <summary>What the setter of a property or the adder of an event is given.</summary>
    public IEnumerable<IOperation?> OfAssignments(ISymbol member)
    {
        IOperation?[] values = [.. Uses(member).Select(use => (use.Use.Parent as AssignmentExpressionSyntax, use.Use, use.Semantics)).Where(use => use.Item1?.Left == use.Use).Select(use => use.Semantics.GetOperation(use.Item1!.Right))];
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
    public IEnumerable<IOperation?> Behind(IOperation? value, int hops = 4) => value is null || hops == 0 ? [null] : Unwrap(value) switch
    {
        ILocalReferenceOperation local => OfLocal(local).SelectMany(found => Behind(found, hops - 1)),
        IInvocationOperation { TargetMethod: { } method } when model.IsSource(method) => OfReturn(method).SelectMany(found => Behind(found, hops - 1)),
        var found => [found],
    };

    /// <summary>Whether a local is given something new where it is declared.</summary>
    public static bool IsCreatedBy(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax });

    /// <summary>Whether a text occurs anywhere in the compilation.</summary>
    public bool IsWritten(string text) => TreesNaming(text).Length > 0;

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

    private IEnumerable<(SyntaxNode Use, SemanticModel Semantics)> Uses(ISymbol symbol)
    {
        foreach (SyntaxNode scope in Scopes(symbol))
        {
            SemanticModel semantics = model.ModelOf(scope.SyntaxTree);
            foreach (SyntaxNode node in scope.DescendantNodes().Where(node => Names(node, symbol.Name)))
            {
                bool names = node is IdentifierNameSyntax or GenericNameSyntax
                    ? Same(semantics.GetSymbolInfo(node).Symbol, symbol)
                    : symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span);
                if (names)
                {
                    yield return (node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node, semantics);
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

    private IEnumerable<IEnumerable<IArgumentOperation>?> Creations(IMethodSymbol constructor)
    {
        foreach (SyntaxTree tree in TreesNaming(constructor.ContainingType.Name))
        {
            SemanticModel semantics = model.ModelOf(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if ((node is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax) && Same(semantics.GetSymbolInfo(node).Symbol, constructor))
                {
                    yield return Arguments(semantics.GetOperation(node));
                }
            }
        }
    }

    private static bool Same(ISymbol? found, ISymbol? symbol) => found is not null && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, symbol?.OriginalDefinition);

    private static bool Names(SyntaxNode node, string name) => node switch
    {
        SimpleNameSyntax identifier => identifier.Identifier.ValueText == name,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name,
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        _ => false,
    };

    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol)
    {
        if (symbol is ILocalSymbol)
        {
            return symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Select(node => (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node.SyntaxTree.GetRoot());
        }

        bool inside = symbol.DeclaredAccessibility == Accessibility.Private || symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
        return inside
            ? symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            : TreesNaming(symbol.Name).Select(tree => tree.GetRoot());
    }

    private SyntaxTree[] TreesNaming(string name) => _trees.GetOrAdd(name, found => [.. model.Compilation.SyntaxTrees.Where(tree => tree.GetText().ToString().Contains(found))]);
}
