using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Finds every function that a delegate or function pointer can hold, where all assignments to it are in sight.</summary>
internal sealed class DelegateFlow(RealtimeModel model)
{
    private const int MaximumHops = 8;

    /// <summary>The functions that <paramref name="value"/> may hold, or <see langword="null"/> when some cannot be known.</summary>
    public IReadOnlyList<DelegateTarget>? Find(IOperation value, CodeUnit? unit)
    {
        List<DelegateTarget> targets = [];
        return Collect(value, unit, targets, new HashSet<ISymbol>(SymbolEqualityComparer.Default), 0) ? [.. targets] : null;
    }

    private static bool IsNull(IOperation value) => value is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;

    private bool Collect(IOperation value, CodeUnit? unit, List<DelegateTarget> targets, HashSet<ISymbol> seen, int hops)
    {
        if (IsNull(value))
        {
            return true;
        }

        if (hops > MaximumHops)
        {
            return false;
        }

        switch (value)
        {
            case IDelegateCreationOperation creation:
                return Collect(creation.Target, unit, targets, seen, hops + 1);
            case IAnonymousFunctionOperation lambda:
                targets.Add(new DelegateTarget(lambda.Symbol, CodeUnit.ForNested(lambda.Symbol, lambda.Syntax, unit, unit?.Bindings ?? DelegateBindings.None)));
                return true;
            case IMethodReferenceOperation reference:
                targets.Add(Target(reference.Method, unit));
                return true;
            case IAddressOfOperation address:
                return Collect(address.Reference, unit, targets, seen, hops + 1);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Collect(conversion.Operand, unit, targets, seen, hops + 1);
            case IParenthesizedOperation inner:
                return Collect(inner.Operand, unit, targets, seen, hops + 1);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Collect(choice.WhenTrue, unit, targets, seen, hops + 1) && Collect(otherwise, unit, targets, seen, hops + 1);
            case ICoalesceOperation coalesce:
                return Collect(coalesce.Value, unit, targets, seen, hops + 1) && Collect(coalesce.WhenNull, unit, targets, seen, hops + 1);
            case IBinaryOperation binary:
                return Collect(binary.LeftOperand, unit, targets, seen, hops + 1) && Collect(binary.RightOperand, unit, targets, seen, hops + 1);
            case ISimpleAssignmentOperation assignment:
                return Collect(assignment.Value, unit, targets, seen, hops + 1);
            case ILocalReferenceOperation local:
                return !seen.Add(local.Local) || CollectAll(LocalValues(local), unit, targets, seen, hops);
            case IParameterReferenceOperation parameter when unit?.Bindings.Find(parameter.Parameter) is { } bound:
                targets.AddRange(bound);
                return true;
            case IFieldReferenceOperation { Field: { } field } when model.IsSource(field):
                return !seen.Add(field) || CollectAll(MemberValues(field), null, targets, seen, hops);
            case IEventReferenceOperation { Event: { DeclaredAccessibility: Accessibility.Private } handlers } when model.IsSource(handlers):
                return !seen.Add(handlers) || CollectAll(MemberValues(handlers), null, targets, seen, hops);
            case IPropertyReferenceOperation { Property: { } property } when model.IsSource(property) && !property.IsVirtual && !property.IsOverride && !property.IsAbstract:
                return !seen.Add(property) || CollectAll(MemberValues(property), null, targets, seen, hops);
            case IArrayElementReferenceOperation element:
                return CollectElements(element.ArrayReference, unit, targets, seen, hops);
            default:
                return false;
        }
    }

    /// <summary>The elements of a table of functions that is filled where it is created.</summary>
    private bool CollectElements(IOperation array, CodeUnit? unit, List<DelegateTarget> targets, HashSet<ISymbol> seen, int hops)
    {
        IEnumerable<IOperation?> tables = array switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when model.IsSource(field) && seen.Add(field) => MemberValues(field),
            ILocalReferenceOperation local when seen.Add(local.Local) => LocalValues(local),
            _ => [null],
        };
        foreach (IOperation? table in tables)
        {
            IOperation? value = table is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : table;
            IEnumerable<IOperation?> elements = value switch
            {
                IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
                IArrayInitializerOperation initializer => initializer.ElementValues,
                { Syntax: CollectionExpressionSyntax } => value.ChildOperations,
                _ => [null],
            };
            if (!CollectAll(elements, unit, targets, seen, hops))
            {
                return false;
            }
        }

        return true;
    }

    private bool CollectAll(IEnumerable<IOperation?> values, CodeUnit? unit, List<DelegateTarget> targets, HashSet<ISymbol> seen, int hops) =>
        values.All(value => value is not null && Collect(value, unit, targets, seen, hops + 1));

    private static DelegateTarget Target(IMethodSymbol method, CodeUnit? unit) => method.MethodKind == MethodKind.LocalFunction && method.DeclaringSyntaxReferences is [var reference]
        ? new DelegateTarget(method, CodeUnit.ForNested(method, reference.GetSyntax(), unit, unit?.Bindings ?? DelegateBindings.None))
        : new DelegateTarget(method, null);

    private static IEnumerable<IOperation?> LocalValues(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        foreach (IOperation operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
            {
                if (declarator.GetVariableInitializer() is { } initializer)
                {
                    yield return initializer.Value;
                }
            }
            else if (operation is ILocalReferenceOperation use && SymbolEqualityComparer.Default.Equals(use.Local, reference.Local))
            {
                if (use.Parent is IAssignmentOperation assignment && assignment.Target == use)
                {
                    yield return assignment.Value;
                }
                else if (use.IsDeclaration || use.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or IDeclarationPatternOperation)
                {
                    yield return null;
                }
            }
        }
    }

    private IEnumerable<IOperation?> MemberValues(ISymbol member)
    {
        foreach (SyntaxNode scope in Scopes(member))
        {
            SemanticModel semantics = model.ModelOf(scope.SyntaxTree);
            foreach (SyntaxNode node in scope.DescendantNodes().Where(node => Names(node, member.Name)))
            {
                if (node is IdentifierNameSyntax && !SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(node).Symbol?.OriginalDefinition, member.OriginalDefinition))
                {
                    continue;
                }

                SyntaxNode use = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
                ExpressionSyntax? value = (use, use.Parent) switch
                {
                    (VariableDeclaratorSyntax variable, _) when IsDeclarationOf(variable, member) => variable.Initializer?.Value,
                    (PropertyDeclarationSyntax property, _) when IsDeclarationOf(property, member) => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                    (_, AssignmentExpressionSyntax assignment) when assignment.Left == use => assignment.Right,
                    (_, ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element) when element.Expression == use && assignment.Left == element => assignment.Right,
                    _ => null,
                };
                if (value is not null)
                {
                    yield return semantics.GetOperation(value);
                }
                else if (use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } || (use is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null)))
                {
                    yield return null;
                }
            }
        }
    }

    private static bool IsDeclarationOf(SyntaxNode node, ISymbol member) => member.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span);

    private static bool Names(SyntaxNode node, string name) => node switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name,
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        _ => false,
    };

    private IEnumerable<SyntaxNode> Scopes(ISymbol member)
    {
        bool local = member.DeclaredAccessibility == Accessibility.Private || member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
        return local
            ? member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            : model.Compilation.SyntaxTrees.Where(tree => tree.GetText().ToString().Contains(member.Name)).Select(tree => tree.GetRoot());
    }
}
