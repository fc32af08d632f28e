using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Loops, and what their collections and enumerators do.</content>
internal sealed partial class BodyWalker
{
    public override void VisitWhileLoop(IWhileLoopOperation operation)
    {
        if (Spinning.Waits(operation.Condition, operation.Body))
        {
            Report(Rules.Wait, operation, "A loop that does nothing until something outside of it changes");
        }

        base.VisitWhileLoop(operation);
    }

    public override void VisitForLoop(IForLoopOperation operation)
    {
        if (operation.AtLoopBottom.IsEmpty && Spinning.Waits(operation.Condition, operation.Body))
        {
            Report(Rules.Wait, operation, "A loop that does nothing until something outside of it changes");
        }

        base.VisitForLoop(operation);
    }

    public override void VisitForEachLoop(IForEachLoopOperation operation)
    {
        if (operation.Syntax is CommonForEachStatementSyntax syntax && operation.SemanticModel is { } semantics)
        {
            ForEachStatementInfo info = semantics.GetForEachStatementInfo(syntax);
            ReadElements(operation, info);
            if (!IsCompiledToIndices(operation.Collection) && !IsEmpty(operation.Collection))
            {
                ReadEnumeration(operation, info);
            }

            if (syntax is ForEachVariableStatementSyntax variables)
            {
                RunDeconstruction(semantics.GetDeconstructionInfo(variables), operation.Collection);
            }
        }

        base.VisitForEachLoop(operation);
    }

    private static bool IsCompiledToIndices(IOperation collection)
    {
        ITypeSymbol? type = (collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : collection).Type;
        return type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } || IsSpan(type) ||
            (type?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InlineArrayAttribute") ?? false);
    }

    /// <summary>Whether the collection is one without elements, for which the framework keeps an enumerator.</summary>
    private bool IsEmpty(IOperation collection) => ValueSources.Unwrap(collection) switch
    {
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.Name: "Array" or "Enumerable" } } => true,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => true,
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        IFieldReferenceOperation or ILocalReferenceOperation => _model.Values.Of(ValueSources.Unwrap(collection)).ToArray() is { Length: > 0 } origins && origins.All(origin => origin is not null and not IFieldReferenceOperation and not ILocalReferenceOperation && IsEmpty(origin)),
        _ => false,
    };

    private void ReadEnumeration(IForEachLoopOperation operation, ForEachStatementInfo info)
    {
        IOperation collection = operation.Collection is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation.Collection;
        if (info.GetEnumeratorMethod is not { } method || TypeOf(collection) is not { } type)
        {
            return;
        }

        method = _types.Apply(method);
        if (type.TypeKind == TypeKind.Interface && KnownEnumerators(method, collection) is { } known)
        {
            foreach (IMethodSymbol implementation in known)
            {
                Run(implementation, operation.Collection, []);
                RunSteps(implementation, operation.Collection, info);
            }

            return;
        }

        ITypeSymbol enumerator = method.ReturnType;
        if (enumerator.IsReferenceType && !IsKept(method))
        {
            Report(Rules.Enumerator, operation.Collection, type.Describe());
            if (_model.IsSource(method) && method.ContainingType.TypeKind != TypeKind.Interface)
            {
                Run(method, operation.Collection, []);
            }

            return;
        }

        int before = _findings.Count;
        Call(method, null, true, operation.Collection, [], type);
        if (_findings.Count > before)
        {
            return;
        }

        RunSteps(method, operation.Collection, info);
    }

    /// <summary>Runs what an enumerator does in each turn: the one that the method keeps, where it promises only an interface.</summary>
    private void RunSteps(IMethodSymbol method, IOperation collection, ForEachStatementInfo info)
    {
        ITypeSymbol?[] enumerators = method.ReturnType.TypeKind == TypeKind.Interface && IsKept(method) ? [.. _model.Values.OfReturn(method).Select(value => ValueSources.Unwrap(value!).Type)] : [method.ReturnType];
        foreach (IMethodSymbol step in new[] { info.MoveNextMethod, info.CurrentProperty?.GetMethod, info.DisposeMethod }.OfType<IMethodSymbol>().Select(_types.Apply))
        {
            foreach (ITypeSymbol? enumerator in enumerators)
            {
                if (step.ContainingType.TypeKind == TypeKind.Interface && enumerator is { TypeKind: TypeKind.Class } && enumerator.FindImplementationForInterfaceMember(step) is IMethodSymbol implementation)
                {
                    Run(implementation, collection, []);
                }
                else
                {
                    Call(step, null, true, collection, [], enumerator);
                }
            }
        }
    }

    /// <summary>The methods that give the enumerator, where every collection that is meant is known and keeps it.</summary>
    private IMethodSymbol[]? KnownEnumerators(IMethodSymbol method, IOperation collection)
    {
        ITypeSymbol?[] types = [.. _model.Values.Of(collection).Select(origin => origin is null ? null : ValueSources.Unwrap(origin).Type)];
        IMethodSymbol?[] implementations = [.. types.Select(type => type is { TypeKind: TypeKind.Class } && _model.IsSource(type) ? type.FindImplementationForInterfaceMember(method) as IMethodSymbol : null)];
        return implementations.Length > 0 && implementations.All(implementation => implementation is not null && IsKept(implementation)) ? [.. implementations.OfType<IMethodSymbol>()] : null;
    }

    /// <summary>Whether a method gives the same enumerator each time.</summary>
    private bool IsKept(IMethodSymbol method) =>
        _model.IsSource(method) && _model.Values.OfReturn(method).All(value => value is not null && ValueSources.Unwrap(value) is IFieldReferenceOperation or IInstanceReferenceOperation);

    private void ReadElements(IForEachLoopOperation operation, ForEachStatementInfo info)
    {
        RunConversion(info.ElementConversion.MethodSymbol, operation.Collection);
        if (info.ElementConversion.IsBoxing)
        {
            Report(Rules.Boxing, operation.Collection, $"Each '{info.ElementType?.Describe()}' is boxed");
        }
    }
}
