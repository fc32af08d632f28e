using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Boxing and other conversions.</content>
internal sealed partial class BodyWalker
{
    public override void VisitConversion(IConversionOperation operation)
    {
        if (operation.Type is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } && operation.Operand is IAnonymousFunctionOperation)
        {
            Report(Rules.Linq, operation, "An expression tree is built of objects");
            return;
        }

        if (operation.Type is not { TypeKind: TypeKind.Dynamic } and not { SpecialType: SpecialType.System_Object })
        {
            ReportDynamic(operation, operation.Operand);
        }

        RunConversion(operation.OperatorMethod, operation);
        if (operation.OperatorMethod is null && Boxes(operation) && !IsHarmless(operation))
        {
            string type = TypeOf(operation.Operand)?.Describe() ?? "value";
            if (IsRemovedByJit(operation))
            {
                Report(Rules.JitBoxing, operation, $"'{Excerpt(operation.Syntax)}'");
            }
            else
            {
                Report(Rules.Boxing, operation, $"'{type}' is boxed to '{TypeOf(operation)?.Describe()}'");
            }
        }

        base.VisitConversion(operation);
    }

    /// <summary>The value under conversions that keep it: what a call on it really runs on.</summary>
    private static IOperation Unwrap(IOperation operation) => operation switch
    {
        IParenthesizedOperation inner => Unwrap(inner.Operand),
        IConversionOperation { OperatorMethod: null, Operand.Type.IsValueType: true, Type.IsReferenceType: true } boxing => Unwrap(boxing.Operand),
        _ => operation,
    };

    private bool Boxes(IConversionOperation operation)
    {
        ITypeSymbol? from = TypeOf(operation.Operand);
        ITypeSymbol? to = TypeOf(operation);
        if (from is null or IPointerTypeSymbol || to is null || operation.Operand.ConstantValue is { HasValue: true, Value: null })
        {
            return false;
        }

        bool toReference = to.IsReferenceType || to.TypeKind == TypeKind.Dynamic;
        return toReference && (from.IsValueType || from is ITypeParameterSymbol { IsReferenceType: false }) && !from.IsRefLikeType;
    }

    /// <summary>Comparisons with null and type tests, which the compiler and the JIT do without the box in every build.</summary>
    private static bool IsHarmless(IConversionOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => IsNull(binary.LeftOperand) || IsNull(binary.RightOperand),
            IIsPatternOperation or IIsTypeOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum } } } => true,
            _ => false,
        };
    }

    private static bool IsNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null } || (operation is IConversionOperation conversion && IsNull(conversion.Operand));

    private static bool IsRemovedByJit(IConversionOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is IParenthesizedOperation inner)
        {
            current = inner;
        }

        return current.Parent switch
        {
            IInvocationOperation invocation => invocation.Instance == current,
            IPropertyReferenceOperation property => property.Instance == current,
            IConversionOperation { OperatorMethod: null, Type.IsReferenceType: false } => true,
            _ => false,
        };
    }

    private void RunConversion(IMethodSymbol? method, IOperation operation)
    {
        if (method is not null)
        {
            Run(_types.Apply(method), operation, []);
        }
    }
}
