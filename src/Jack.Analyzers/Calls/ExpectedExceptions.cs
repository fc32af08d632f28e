using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Tells a handler for a failure that the code before it is known to have, which makes the exception a way to go, from one that only keeps the callback alive.</summary>
internal sealed class ExpectedExceptions(RealtimeModel model)
{
    private const int MaximumCalls = 2;

    private static readonly HashSet<string> s_anyFailure = ["System.Exception", "System.SystemException", "System.ApplicationException"];

    public bool Any(ICatchClauseOperation handler) =>
        handler is { ExceptionType: INamedTypeSymbol caught, Parent: ITryOperation attempt } && !s_anyFailure.Contains(caught.FullName()) &&
        attempt.Body.Descendants().Any(operation => Throws(operation, caught, MaximumCalls));

    private bool Throws(IOperation operation, INamedTypeSymbol caught, int calls)
    {
        string name = caught.FullName();
        return operation switch
        {
            IArrayElementReferenceOperation or IMemberReferenceOperation { Instance: IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation } when name == "System.NullReferenceException" => true,
            IThrowOperation { Exception: { } exception } => ValueSources.Unwrap(exception).Type is { } thrown && IsOrDerives(thrown, caught),
            IInvocationOperation { TargetMethod: { } method } when model.IsSource(method) => calls > 0 && !FailurePath.AlwaysThrows(method, model) && BodyOf(method).Any(inner => Throws(inner, caught, calls - 1)),
            IInvocationOperation { TargetMethod: { } method } => name switch
            {
                "System.FormatException" => method.Name.StartsWith("Parse", StringComparison.Ordinal) || method.ContainingType.FullName() == "System.Convert",
                "System.OverflowException" => method.Name.StartsWith("Parse", StringComparison.Ordinal) || method.ContainingType.FullName() == "System.Convert" || method.Name.StartsWith("CreateChecked", StringComparison.Ordinal),
                "System.InvalidOperationException" => method.Name is "Dequeue" or "Pop" or "Peek" or "First" or "Last" or "Single",
                _ => false,
            },
            IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: { } owner } } => name == "System.Collections.Generic.KeyNotFoundException" && owner.Name.Contains("Dictionary"),
            IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => name == "System.InvalidOperationException",
            IBinaryOperation { IsChecked: true } or ICompoundAssignmentOperation { IsChecked: true } or IIncrementOrDecrementOperation { IsChecked: true } or IUnaryOperation { IsChecked: true } or IConversionOperation { IsChecked: true } => name is "System.OverflowException" or "System.ArithmeticException",
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, Type.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64, RightOperand.ConstantValue.HasValue: false } => name is "System.DivideByZeroException" or "System.ArithmeticException",
            IArrayElementReferenceOperation element => name == "System.IndexOutOfRangeException" && !element.Indices.All(IsInside),
            IConversionOperation { IsTryCast: false, IsImplicit: false, OperatorMethod: null, Operand.Type.IsReferenceType: true } => name == "System.InvalidCastException",
            _ => false,
        };
    }

    /// <summary>Whether an index is kept inside by its form: a constant, a mask, a remainder, or the counter of a loop.</summary>
    private bool IsInside(IOperation index) => ValueSources.Unwrap(index) switch
    {
        { ConstantValue.HasValue: true } or IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Remainder } => true,
        ILocalReferenceOperation { Local: var local } counter => IsCounter(counter, local),
        IParameterReferenceOperation parameter => model.Values.OfParameter(parameter.Parameter).All(value => value is { ConstantValue.HasValue: true }),
        _ => false,
    };

    private static bool IsCounter(IOperation use, ILocalSymbol local)
    {
        for (IOperation? current = use; current is not null; current = current.Parent)
        {
            if (current is IForLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<IOperation> BodyOf(IMethodSymbol method) =>
        model.Bodies.Find(CodeUnit.ForMethod(method, DelegateBindings.None)).SelectMany(body => body.DescendantsAndSelf());

    private static bool IsOrDerives(ITypeSymbol type, INamedTypeSymbol parent)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, parent))
            {
                return true;
            }
        }

        return false;
    }
}
