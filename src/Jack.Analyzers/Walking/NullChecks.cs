using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <summary>Recognises "if it is null, create it": work that only the first call does.</summary>
internal static class NullChecks
{
    /// <summary>The field or property that a condition compares with null.</summary>
    public static ISymbol? Member(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } binary when IsNull(binary.RightOperand) => MemberOf(binary.LeftOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } binary when IsNull(binary.LeftOperand) => MemberOf(binary.RightOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } pattern when IsNull(constant.Value) => MemberOf(pattern.Value),
        _ => null,
    };

    public static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IConversionOperation { OperatorMethod: null } conversion => MemberOf(conversion.Operand),
        _ => null,
    };

    public static bool IsNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null } || (operation is IConversionOperation conversion && IsNull(conversion.Operand));
}
