using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Tells guards, which throw when something is wrong, from code that always throws.</summary>
internal static class FailurePath
{
    public static bool AlwaysThrows(IMethodSymbol method, RealtimeModel model)
    {
        if (method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" }))
        {
            return true;
        }

        if (!model.IsSource(method))
        {
            return model.Members.Lookup(method.OriginalDefinition) is { } entry && (entry.Codes & Tables.MemberCodes.Throws) != 0;
        }

        return !method.IsVirtual && !method.IsOverride && method.OriginalDefinition.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() switch
        {
            BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
            BaseMethodDeclarationSyntax { Body: { } body } => EndsInThrow(body),
            LocalFunctionStatementSyntax { Body: { } body } => EndsInThrow(body),
            _ => false,
        };
    }

    /// <summary>Whether the body that holds <paramref name="operation"/> can end without reaching it.</summary>
    public static bool IsConditional(IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case IConditionalOperation choice when choice.Condition != current:
                case ISwitchOperation or ISwitchExpressionOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ILoopOperation or ICatchClauseOperation:
                case IConditionalAccessOperation access when access.WhenNotNull == current:
                case ICoalesceOperation coalesce when coalesce.WhenNull == current:
                case ICoalesceAssignmentOperation assignment when assignment.Value == current:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary when binary.RightOperand == current:
                    return true;
                case IBlockOperation block when LeavesBefore(block, current):
                    return true;
            }
        }

        return false;
    }

    private static bool LeavesBefore(IBlockOperation block, IOperation statement) =>
        block.Operations.TakeWhile(operation => operation != statement)
            .Any(operation => operation is not ILocalFunctionOperation && operation.DescendantsAndSelf().Any(inner => inner is IReturnOperation { Kind: OperationKind.Return } or IBranchOperation { BranchKind: BranchKind.GoTo }));

    private static bool EndsInThrow(BlockSyntax body) =>
        body.Statements.LastOrDefault() is ThrowStatementSyntax && !body.DescendantNodes().Any(node => node is ReturnStatementSyntax);
}
