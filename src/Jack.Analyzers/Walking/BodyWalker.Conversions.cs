using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        if (operation is { OperatorMethod: null, Type: { IsTupleType: true } tuple, Operand: { Type: { IsTupleType: true } from } } && operation.Operand is not ITupleOperation)
        {
            ReadConversion(from, tuple, operation);
        }

        base.VisitConversion(operation);
    }

    public override void VisitDeclarationPattern(IDeclarationPatternOperation operation)
    {
        ReadPattern(operation, operation.MatchedType, operation.DeclaredSymbol);
        base.VisitDeclarationPattern(operation);
    }

    public override void VisitCoalesce(ICoalesceOperation operation)
    {
        if (operation is { Value.Type: { } from, Type: { } to } && !operation.ValueConversion.IsIdentity)
        {
            ReadConversion(from, to, operation.Value);
        }

        base.VisitCoalesce(operation);
    }

    public override void VisitTupleBinaryOperator(ITupleBinaryOperation operation)
    {
        ReadTupleComparison(TypeOf(operation.LeftOperand), TypeOf(operation.RightOperand), operation);
        base.VisitTupleBinaryOperator(operation);
    }

    /// <summary>A type test costs a struct nothing; the variable that it declares holds a box.</summary>
    private void ReadPattern(IPatternOperation pattern, ITypeSymbol? matched, ISymbol? declared)
    {
        if (declared is not null && matched is not null && _types.Apply(pattern.InputType) is { IsValueType: true } input && _types.Apply(matched) is { IsReferenceType: true } type && Converts(input, type))
        {
            Report(Rules.Boxing, pattern, $"'{input.Describe()}' is boxed to '{type.Describe()}'");
        }
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
            // The base class of all enums formats by reflection on the boxed value.
            IInvocationOperation invocation => invocation.Instance == current && invocation.TargetMethod.ContainingType.SpecialType != SpecialType.System_Enum,
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

    /// <summary>A conversion that the operation tree does not show as an operation of its own.</summary>
    private void ReadConversion(ITypeSymbol from, ITypeSymbol to, IOperation site)
    {
        if (from is INamedTypeSymbol { IsTupleType: true } source && to is INamedTypeSymbol { IsTupleType: true } target && source.TupleElements.Length == target.TupleElements.Length)
        {
            for (int i = 0; i < source.TupleElements.Length; i++)
            {
                ReadConversion(source.TupleElements[i].Type, target.TupleElements[i].Type, site);
            }

            return;
        }

        ITypeSymbol value = _types.Apply(from);
        ITypeSymbol result = _types.Apply(to);
        Conversion conversion = ((CSharpCompilation)_model.Compilation).ClassifyConversion(value, result);
        RunConversion(conversion.MethodSymbol, site);
        if (conversion.IsBoxing || (value.IsValueType && result.IsReferenceType && !conversion.IsUserDefined))
        {
            Report(Rules.Boxing, site, $"'{value.Describe()}' is boxed to '{result.Describe()}'");
        }
    }

    /// <summary>Tuples are compared element by element, with the operators of the elements.</summary>
    private void ReadTupleComparison(ITypeSymbol? left, ITypeSymbol? right, ITupleBinaryOperation site)
    {
        if (left is INamedTypeSymbol { IsTupleType: true } first && right is INamedTypeSymbol { IsTupleType: true } second && first.TupleElements.Length == second.TupleElements.Length)
        {
            for (int i = 0; i < first.TupleElements.Length; i++)
            {
                ReadTupleComparison(first.TupleElements[i].Type, second.TupleElements[i].Type, site);
            }
        }
        else if (left is not null && right is not null)
        {
            string name = site.OperatorKind == BinaryOperatorKind.NotEquals ? WellKnownMemberNames.InequalityOperatorName : WellKnownMemberNames.EqualityOperatorName;
            IMethodSymbol? comparison = new[] { left, right }.SelectMany(type => type.GetMembers(name)).OfType<IMethodSymbol>()
                .FirstOrDefault(method => method.Parameters is [var one, var other] && Converts(left, one.Type) && Converts(right, other.Type));
            RunConversion(comparison, site);
        }
    }

    private bool Converts(ITypeSymbol from, ITypeSymbol to) => ((CSharpCompilation)_model.Compilation).ClassifyConversion(from, to).IsImplicit;
}
