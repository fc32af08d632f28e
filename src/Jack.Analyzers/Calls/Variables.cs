using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Knows which variable an operation is about.</summary>
internal static class Variables
{
    /// <summary>The variable that an operation names, whatever is done to it on the way.</summary>
    public static ISymbol? Of(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IPropertyReferenceOperation property => property.Property,
        IInvocationOperation { Instance: { } instance } call when SymbolEqualityComparer.Default.Equals(call.Type, instance.Type) => Of(instance),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.InterpolatedStringHandler } handler => Of(FilledBy(handler)),
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
