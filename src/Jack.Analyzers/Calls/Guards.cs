using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>What is known to be true or false where an operation runs, from the conditions around it and from those before it that leave.</summary>
internal static class Guards
{
    /// <summary>Whether one of the conditions, each with the value that it has at the operation, fulfils the test.</summary>
    public static bool Any(IOperation operation, Func<IOperation, bool, bool> test)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            if (Around(current, parent).Any(guard => Holds(guard.Condition, guard.Value, test)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The statements that have run when an operation runs, in the same turn of its innermost loop or in the same call.</summary>
    public static IEnumerable<IOperation> Before(IOperation operation, bool sameTurn)
    {
        for (IOperation current = operation; current.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation); current = parent)
        {
            if (sameTurn && parent is ILoopOperation)
            {
                yield break;
            }

            if (parent is IBlockOperation block)
            {
                foreach (IOperation statement in block.Operations.TakeWhile(statement => statement != current))
                {
                    yield return statement;
                }
            }
        }
    }

    /// <summary>The operations of a statement that run whatever its conditions are.</summary>
    public static IEnumerable<IOperation> Always(IOperation statement) => statement switch
    {
        IConditionalOperation choice => Always(choice.Condition),
        ILoopOperation or ISwitchOperation or ISwitchExpressionOperation or ITryOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } either => Always(either.LeftOperand),
        ICoalesceOperation coalesce => Always(coalesce.Value),
        IConditionalAccessOperation access => Always(access.Operation),
        _ => statement.ChildOperations.SelectMany(Always).Append(statement),
    };

    private static IEnumerable<(IOperation Condition, bool Value)> Around(IOperation current, IOperation parent) => parent switch
    {
        IConditionalOperation choice when choice.WhenTrue == current => [(choice.Condition, true)],
        IConditionalOperation choice when choice.WhenFalse == current => [(choice.Condition, false)],
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when loop.Body == current => [(condition, !loop.ConditionIsUntil)],
        IForLoopOperation { Condition: { } condition } loop when loop.Body == current => [(condition, true)],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == current => [(both.LeftOperand, true)],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when either.RightOperand == current => [(either.LeftOperand, false)],
        IBlockOperation block => block.Operations.TakeWhile(statement => statement != current).OfType<IConditionalOperation>().Where(choice => choice.WhenFalse is null && Leaves(choice.WhenTrue)).Select(choice => (choice.Condition, false)),
        _ => [],
    };

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IThrowOperation => true,
        IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break } => true,
        _ => false,
    };

    private static bool Holds(IOperation condition, bool value, Func<IOperation, bool, bool> test) => condition switch
    {
        IParenthesizedOperation inner => Holds(inner.Operand, value, test),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Holds(not.Operand, !value, test),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => value && (Holds(both.LeftOperand, true, test) || Holds(both.RightOperand, true, test)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => !value && (Holds(either.LeftOperand, false, test) || Holds(either.RightOperand, false, test)),
        _ => test(condition, value),
    };
}
