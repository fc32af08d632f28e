using Jack.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Value tasks that are completed when they are made.</content>
internal sealed partial class BodyWalker
{
    private const int MaximumTaskHops = 4;

    /// <summary>Whether the result of a task is asked for that is known to be there.</summary>
    private bool IsCompletedResult(IOperation site) =>
        SpecialCalls.IsCompletedResult(site) ||
        site switch
        {
            IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => IsCompleted(task, 0),
            IInvocationOperation { TargetMethod.Name: "GetResult", Instance: { } awaiter } => IsCompleted(awaiter, 0),
            _ => false,
        };

    private bool IsCompleted(IOperation? task, int hops) => hops < MaximumTaskHops && task?.Type is { IsValueType: true } && ValueSources.Unwrap(task) switch
    {
        IDefaultValueOperation => true,
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [] or [{ Parameter.OriginalDefinition.Type: ITypeParameterSymbol }] } => true,
        IPropertyReferenceOperation { Property: { Name: "CompletedTask", IsStatic: true } } or IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true } } => true,
        IInvocationOperation { TargetMethod.Name: "GetAwaiter" or "ConfigureAwait", Instance: { } awaited } => IsCompleted(awaited, hops),
        IInvocationOperation { TargetMethod: { } method } when _model.IsSource(method) => AllCompleted(_model.Values.OfReturn(method), hops),
        IFieldReferenceOperation or ILocalReferenceOperation => AllCompleted(_model.Values.Of(ValueSources.Unwrap(task)), hops),
        _ => false,
    };

    private bool AllCompleted(IEnumerable<IOperation?> origins, int hops) => origins.ToArray() is { Length: > 0 } found && found.All(origin => IsCompleted(origin, hops + 1));
}
