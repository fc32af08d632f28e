using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Operators.</content>
internal sealed partial class BodyWalker
{
    public override void VisitBinaryOperator(IBinaryOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return;
        }

        if (operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String && operation.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String, Name: "op_Addition" })
        {
            ReadConcatenation(operation);
            return;
        }

        Combine(operation, operation.OperatorMethod, operation.LeftOperand, operation.RightOperand);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr && Evaluate(operation.LeftOperand) is { } left &&
            left == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr))
        {
            return;
        }

        base.VisitBinaryOperator(operation);
    }

    public override void VisitUnaryOperator(IUnaryOperation operation)
    {
        ReportDynamic(operation, operation.Operand);
        if (operation.OperatorMethod is { } method && !operation.ConstantValue.HasValue)
        {
            RunOperator(method, operation, operation.Operand);
        }

        base.VisitUnaryOperator(operation);
    }

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
    {
        if (operation.Type?.SpecialType == SpecialType.System_String)
        {
            Report(Rules.String, operation, $"'{Excerpt(operation.Syntax)}'");
            Visit(operation.Target);
            Visit(WithoutBoxing(operation.Value));
            return;
        }

        Combine(operation, operation.OperatorMethod, operation.Target, operation.Value);
        RunConversion(operation.InConversion.MethodSymbol, operation);
        RunConversion(operation.OutConversion.MethodSymbol, operation);
        base.VisitCompoundAssignment(operation);
    }

    public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
    {
        if (operation.OperatorMethod is { } method)
        {
            RunOperator(method, operation, operation.Target);
        }

        base.VisitIncrementOrDecrement(operation);
    }

    private void Combine(IOperation operation, IMethodSymbol? method, IOperation left, IOperation right)
    {
        ReportDynamic(operation, left, right);
        if (operation.Type?.TypeKind == TypeKind.Delegate)
        {
            Report(Rules.Delegate, operation, "Combining or removing delegates allocates a delegate");
        }
        else if (method is not null)
        {
            RunOperator(method, operation, left, right);
        }
    }

    private void RunOperator(IMethodSymbol method, IOperation site, params IOperation[] operands)
    {
        IMethodSymbol target = _types.Apply(method);
        ITypeSymbol? constrained = method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface }
            ? operands.Select(TypeOf).FirstOrDefault(type => type is not null && type.TypeKind != TypeKind.Interface)
            : null;
        Call(target, target.IsStatic ? null : operands[0], !target.IsStatic, site, [], constrained);
    }
}
