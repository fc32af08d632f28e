using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Recognises collections that are kept from growing: filled only below a bound, written only where the key exists, or created with a capacity and emptied again.</summary>
internal sealed class GrowthGuard(ValueSources values)
{
    private static readonly HashSet<string> s_removers = ["Clear", "Dequeue", "ExceptWith", "Pop", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "ResetWrittenCount", "TryDequeue", "TryPop"];

    public bool Protects(IOperation call, IOperation? collection)
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

        return call is not IInvocationOperation { TargetMethod.Name: "EnsureCapacity" } && symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field && values.CallsOn(field).ToArray() is var calls && calls.Any(made => s_removers.Contains(made.Name)) &&
            (calls.Any(made => made is { Name: "EnsureCapacity", InConstructor: true }) || IsPreallocated(field));
    }

    private bool IsPreallocated(IFieldSymbol field)
    {
        IOperation?[] origins = [.. values.OfMember(field)];
        return origins.Length > 0 && origins.All(origin => origin is not null && ValueSources.Unwrap(origin) is IObjectCreationOperation creation && creation.Arguments.Any(argument => argument.Parameter is { Name: "capacity" or "initialCapacity" or "collection" or "dictionary" or "items" } && argument.ArgumentKind == ArgumentKind.Explicit));
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
        IInvocationOperation { Instance: { } instance } call when SymbolEqualityComparer.Default.Equals(call.Type, instance.Type) => NameOf(instance),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.InterpolatedStringHandler } handler => NameOf(FilledBy(handler)),
        _ => null,
    };

    /// <summary>What an interpolated string is appended to.</summary>
    private static IOperation? FilledBy(IOperation handler)
    {
        IOperation? current = handler;
        while (current is not (null or IInterpolatedStringHandlerCreationOperation))
        {
            current = current.Parent;
        }

        return current?.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call.Instance : null;
    }
}
