using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Statements: branches, using, lock, throw and dynamic code.</content>
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
}
