using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Statements: branches, loops, using, lock, throw and dynamic code.</content>
internal sealed partial class BodyWalker
{
    private readonly HashSet<ISymbol> _nullMembers = new(SymbolEqualityComparer.Default);

    public override void VisitConditional(IConditionalOperation operation)
    {
        Visit(operation.Condition);
        bool? condition = Evaluate(operation.Condition);
        if (condition != false)
        {
            ISymbol? checkedForNull = NullChecks.Member(operation.Condition);
            bool added = checkedForNull is not null && _nullMembers.Add(checkedForNull);
            Visit(operation.WhenTrue);
            if (added)
            {
                _nullMembers.Remove(checkedForNull!);
            }
        }

        if (condition != true)
        {
            Visit(operation.WhenFalse);
        }
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        bool lazy = NullChecks.MemberOf(operation.Target) is { } member && _nullMembers.Contains(member) && !IsReset(operation, member);
        Visit(operation.Target);
        VisitLazily(operation.Value, lazy);
    }

    public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        Visit(operation.Target);
        VisitLazily(operation.Value, NullChecks.MemberOf(operation.Target) is { } member && !IsReset(operation, member));
    }

    /// <summary>Whether the same body sets a member back to null.</summary>
    private static bool IsReset(IOperation operation, ISymbol member)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<ISimpleAssignmentOperation>().Any(assignment => NullChecks.IsNull(assignment.Value) && SymbolEqualityComparer.Default.Equals(NullChecks.MemberOf(assignment.Target), member));
    }

    public override void VisitThrow(IThrowOperation operation)
    {
        if (FailurePath.IsConditional(operation))
        {
            Report(Rules.Throw, operation, "An exception is thrown");
        }
        else
        {
            Add(Rules.Throw, DiagnosticSeverity.Error, operation, "An exception is thrown each time");
        }
    }

    public override void VisitCatchClause(ICatchClauseOperation operation)
    {
        if (_model.Exceptions.Any(operation))
        {
            Add(new Finding(Rules.Throw, DiagnosticSeverity.Warning, operation.Syntax.GetLocation(), [$"'{operation.ExceptionType.Describe()}' is expected here, and throwing it allocates"]) { IsExpected = true });
        }
        else
        {
            Add(Rules.Throw, DiagnosticSeverity.Info, operation, "Catching an exception costs microseconds, and throwing it allocates");
        }

        _catchDepth++;
        base.VisitCatchClause(operation);
        _catchDepth--;
    }

    public override void VisitLock(ILockOperation operation)
    {
        Report(Rules.Lock, operation.LockedValue, "'lock'");
        base.VisitLock(operation);
    }

    public override void VisitUsing(IUsingOperation operation)
    {
        Dispose(operation.Resources);
        base.VisitUsing(operation);
    }

    public override void VisitUsingDeclaration(IUsingDeclarationOperation operation)
    {
        Dispose(operation.DeclarationGroup);
        base.VisitUsingDeclaration(operation);
    }

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

    public override void VisitDynamicInvocation(IDynamicInvocationOperation operation)
    {
        Report(Rules.Reflection, operation, "'dynamic' binds at run time");
        base.VisitDynamicInvocation(operation);
    }

    public override void VisitDynamicMemberReference(IDynamicMemberReferenceOperation operation)
    {
        if (operation.Parent is not IDynamicInvocationOperation)
        {
            Report(Rules.Reflection, operation, "'dynamic' binds at run time");
        }

        base.VisitDynamicMemberReference(operation);
    }

    public override void VisitDynamicIndexerAccess(IDynamicIndexerAccessOperation operation)
    {
        Report(Rules.Reflection, operation, "'dynamic' binds at run time");
        base.VisitDynamicIndexerAccess(operation);
    }

    public override void VisitDynamicObjectCreation(IDynamicObjectCreationOperation operation)
    {
        Report(Rules.Reflection, operation, "'dynamic' binds at run time");
        base.VisitDynamicObjectCreation(operation);
    }

    private void ReportDynamic(IOperation operation, params IOperation[] operands)
    {
        if (operands.Any(operand => operand.Type?.TypeKind == TypeKind.Dynamic))
        {
            Report(Rules.Reflection, operation, "'dynamic' binds at run time");
        }
    }

    private void VisitLazily(IOperation value, bool lazy)
    {
        _lazyDepth += lazy ? 1 : 0;
        Visit(value);
        _lazyDepth -= lazy ? 1 : 0;
    }

    private bool? Evaluate(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => value,
        IParenthesizedOperation inner => Evaluate(inner.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Evaluate(not.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => Evaluate(and.LeftOperand) == false || Evaluate(and.RightOperand) == false ? false : Evaluate(and.LeftOperand) & Evaluate(and.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or => Evaluate(or.LeftOperand) == true || Evaluate(or.RightOperand) == true ? true : Evaluate(or.LeftOperand) | Evaluate(or.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: ITypeOfOperation left, RightOperand: ITypeOfOperation right } => SameType(left.TypeOperand, right.TypeOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, LeftOperand: ITypeOfOperation left, RightOperand: ITypeOfOperation right } => !SameType(left.TypeOperand, right.TypeOperand),
        _ => null,
    };

    private bool? SameType(ITypeSymbol left, ITypeSymbol right)
    {
        left = _types.Apply(left);
        right = _types.Apply(right);
        return left is ITypeParameterSymbol || right is ITypeParameterSymbol ? null : SymbolEqualityComparer.Default.Equals(left, right);
    }

    private void Dispose(IOperation resources)
    {
        IEnumerable<IOperation> values = resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => declarator.GetVariableInitializer()?.Value).OfType<IOperation>()
            : [resources];
        foreach (IOperation value in values)
        {
            ITypeSymbol? type = TypeOf(value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value);
            if (type is not null && Disposal.MethodOf(type, _model.Compilation) is { } method)
            {
                Call(method, null, true, value, [], type);
            }
        }
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
        IFieldReferenceOperation or ILocalReferenceOperation => Origins(ValueSources.Unwrap(collection)).ToArray() is { Length: > 0 } origins && origins.All(origin => origin is not null and not IFieldReferenceOperation and not ILocalReferenceOperation && IsEmpty(origin)),
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
        ITypeSymbol?[] types = [.. (collection is IParameterReferenceOperation parameter ? _model.Values.OfParameter(parameter.Parameter) : Origins(collection)).Select(origin => origin is null ? null : ValueSources.Unwrap(origin).Type)];
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
