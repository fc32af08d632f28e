using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Recognises collections that are kept from growing: filled only below a bound, written only where the key exists.</summary>
internal static class GrowthGuard
{
    public static bool Protects(IOperation call, IOperation? collection)
    {
        if (NameOf(collection) is not { } symbol)
        {
            return false;
        }

        for (IOperation current = call; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation choice && choice.WhenTrue == current && choice.Condition.DescendantsAndSelf().Any(test => Bounds(test, symbol)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Bounds(IOperation test, ISymbol collection) => test switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } less => IsCount(less.LeftOperand, collection),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan } greater => IsCount(greater.RightOperand, collection),
        IInvocationOperation { TargetMethod.Name: "ContainsKey" } contains => Same(contains.Instance, collection),
        _ => false,
    };

    private static bool IsCount(IOperation operation, ISymbol collection) =>
        operation is IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count && Same(count.Instance, collection);

    private static bool Same(IOperation? operation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(NameOf(operation), symbol);

    private static ISymbol? NameOf(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };
}
