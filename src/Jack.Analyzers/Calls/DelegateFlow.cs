using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
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
            case ISwitchExpressionOperation choices:
                return CollectAll(choices.Arms.Select(arm => arm.Value).Where(arm => arm is not IThrowOperation and not IConversionOperation { Operand: IThrowOperation }), unit, targets, seen, hops);
            case ICoalesceOperation coalesce:
                return Collect(coalesce.Value, unit, targets, seen, hops + 1) && Collect(coalesce.WhenNull, unit, targets, seen, hops + 1);
            case IBinaryOperation binary:
                return Collect(binary.LeftOperand, unit, targets, seen, hops + 1) && Collect(binary.RightOperand, unit, targets, seen, hops + 1);
            case ISimpleAssignmentOperation assignment:
                return Collect(assignment.Value, unit, targets, seen, hops + 1);
            case ILocalReferenceOperation local:
                return !seen.Add(local.Local) || CollectAll(model.Values.OfLocal(local), unit, targets, seen, hops);
            case IParameterReferenceOperation parameter when unit?.Bindings.Find(parameter.Parameter) is { } bound:
                targets.AddRange(bound);
                return true;
            case IFieldReferenceOperation { Field: { } field } when model.IsSource(field):
                return !seen.Add(field) || CollectAll(model.Values.OfMember(field), null, targets, seen, hops);
            case IEventReferenceOperation { Event: { IsVirtual: false, IsOverride: false, IsAbstract: false } handlers } when model.IsSource(handlers):
                return !seen.Add(handlers) || CollectAll(model.Values.OfMember(handlers), null, targets, seen, hops);
            case IPropertyReferenceOperation { Property: { } property } when model.IsSource(property) && !property.IsVirtual && !property.IsOverride && !property.IsAbstract:
                return !seen.Add(property) || CollectAll(model.Values.OfMember(property), null, targets, seen, hops);
            case IParameterReferenceOperation { Parameter: { Name: "value", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet or MethodKind.EventAdd, AssociatedSymbol: { } owner } } }:
                return !seen.Add(owner) || CollectAll(model.Values.OfAssignments(owner), null, targets, seen, hops);
            case IParameterReferenceOperation { Parameter: { } parameter }:
                return !seen.Add(parameter) || CollectAll(model.Values.OfParameter(parameter), null, targets, seen, hops);
            case IInvocationOperation { TargetMethod: { Name: "Combine" or "Remove", ContainingType.SpecialType: SpecialType.System_Delegate } } combination:
                return CollectAll(combination.Arguments.Select(argument => argument.Value), unit, targets, seen, hops);
            case IInvocationOperation { TargetMethod: { Name: "Read" or "Exchange" or "CompareExchange", ContainingType.Name: "Volatile" or "Interlocked" }, Arguments: [var variable, ..] }:
                return Collect(variable.Value, unit, targets, seen, hops + 1);
            case IInvocationOperation { TargetMethod: { } method } when model.IsSource(method):
                return !seen.Add(method) || CollectAll(model.Values.OfReturn(method), null, targets, seen, hops);
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called } when Find(called, unit) is { } makers:
                return makers.All(maker => CollectReturned(maker, targets, seen, hops));
            case IArrayElementReferenceOperation element:
                return CollectAll(model.Values.OfElements(element.ArrayReference), unit, targets, seen, hops);
            case IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: { } collection } when !model.IsSource(indexer):
                return CollectAll(model.Values.OfElements(collection), unit, targets, seen, hops);
            case IInvocationOperation { TargetMethod: { Name: "Dequeue" or "Pop" or "Peek" or "GetValueOrDefault" }, Instance: { } collection }:
                return CollectAll(model.Values.OfElements(collection), unit, targets, seen, hops);
            default:
                return false;
        }
    }

    /// <summary>What a function returns that makes functions.</summary>
    private bool CollectReturned(DelegateTarget maker, List<DelegateTarget> targets, HashSet<ISymbol> seen, int hops)
    {
        if (maker.Unit is null)
        {
            return model.IsSource(maker.Method) && CollectAll(model.Values.OfReturn(maker.Method), null, targets, seen, hops);
        }

        IOperation?[] returned = [.. model.Bodies.Find(maker.Unit).SelectMany(ValueSources.Returned)];
        return returned.Length > 0 && CollectAll(returned, maker.Unit, targets, seen, hops);
    }

    private bool CollectAll(IEnumerable<IOperation?> values, CodeUnit? unit, List<DelegateTarget> targets, HashSet<ISymbol> seen, int hops) =>
        values.All(value => value is not null && Collect(value, unit, targets, seen, hops + 1));

    private static DelegateTarget Target(IMethodSymbol method, CodeUnit? unit) => method.MethodKind == MethodKind.LocalFunction && method.DeclaringSyntaxReferences is [var reference]
        ? new DelegateTarget(method, CodeUnit.ForNested(method, reference.GetSyntax(), unit, unit?.Bindings ?? DelegateBindings.None))
        : new DelegateTarget(method, null);
}
