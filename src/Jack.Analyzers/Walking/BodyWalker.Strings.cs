using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Concatenation and interpolation.</content>
internal sealed partial class BodyWalker
{
    public override void VisitInterpolatedString(IInterpolatedStringOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return;
        }

        bool built = operation.Parts.Any(part => part is IInterpolationOperation) &&
            operation.Parts is not [IInterpolationOperation { Alignment: null, FormatString: null, Expression.Type.SpecialType: SpecialType.System_String }];
        if (built && !operation.Parts.All(part => part is IInterpolatedStringTextOperation or IInterpolationOperation { Expression.ConstantValue.HasValue: true, Expression.Type.SpecialType: SpecialType.System_String }))
        {
            Report(Rules.String, operation, "The interpolated string");
        }
        else if (operation.Parent is IConversionOperation { Type: { SpecialType: not (SpecialType.System_String or SpecialType.System_Object), Name: "FormattableString" or "IFormattable" } })
        {
            Report(Rules.String, operation, "The formattable string");
        }

        base.VisitInterpolatedString(operation);
    }

    public override void VisitInterpolation(IInterpolationOperation operation) => Visit(WithoutBoxing(operation.Expression));

    public override void VisitInterpolatedStringHandlerCreation(IInterpolatedStringHandlerCreationOperation operation)
    {
        if (TypeOf(operation) is { Name: "DefaultInterpolatedStringHandler" } && operation.Parent is not IArgumentOperation)
        {
            Report(Rules.String, operation, "The interpolated string");
            return;
        }

        Visit(operation.HandlerCreation);
        foreach (IInterpolatedStringAppendOperation part in operation.Content.DescendantsAndSelf().OfType<IInterpolatedStringAppendOperation>())
        {
            Visit(part.AppendCall);
        }
    }

    private static IOperation WithoutBoxing(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null, Type.SpecialType: SpecialType.System_Object } conversion ? conversion.Operand : operation;

    private static bool IsEmptyString(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null or "" } || operation is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } ||
        (operation is IConversionOperation conversion && IsEmptyString(conversion.Operand));

    private static IEnumerable<IOperation> Concatenated(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } binary
            ? Concatenated(binary.LeftOperand).Concat(Concatenated(binary.RightOperand))
            : [WithoutBoxing(operation)];

    private void ReadConcatenation(IBinaryOperation operation)
    {
        IOperation[] parts = [.. Concatenated(operation)];
        IOperation[] filled = [.. parts.Where(part => !IsEmptyString(part))];
        if (!filled.All(part => part.ConstantValue.HasValue) && (filled.Length > 1 || filled.Any(part => part.Type?.SpecialType != SpecialType.System_String)))
        {
            Report(Rules.String, operation, $"'{Excerpt(operation.Syntax)}'");
        }

        foreach (IOperation part in parts)
        {
            Visit(part);
        }
    }
}
