using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Calls;

/// <summary>Recognises loops that do nothing but wait: for what another thread writes, or for the time to pass.</summary>
internal static class Spinning
{
    public static bool Waits(IOperation? condition, IOperation body) =>
        condition is not null && IsIdle(body) && condition.DescendantsAndSelf().Any(ReadsOutside) && !condition.DescendantsAndSelf().Any(IsCounter);

    private static bool IsCounter(IOperation operation) => operation is IIncrementOrDecrementOperation;

    private static bool IsIdle(IOperation statement) => statement switch
    {
        IBlockOperation block => block.Operations.All(IsIdle),
        IEmptyOperation => true,
        IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: { Name: "SpinWait", ContainingType.Name: "Thread" } } } => true,
        _ => false,
    };

    // An exchange of a computed value is a lock-free update, which succeeds or has been overtaken; a constant is the mark of a lock.
    private static bool ReadsOutside(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field.IsVolatile: true } => true,
        IInvocationOperation { TargetMethod: { Name: "Read", ContainingType.Name: "Volatile" or "Interlocked" } } => true,
        IInvocationOperation { TargetMethod: { Name: "GetTimestamp" or "GetElapsedTime" } } => true,
        IPropertyReferenceOperation { Property: { Name: "TickCount" or "TickCount64" or "UtcNow" or "Elapsed" or "ElapsedMilliseconds" or "ElapsedTicks", ContainingType.Name: "Environment" or "DateTime" or "DateTimeOffset" or "Stopwatch" } } => true,
        IInvocationOperation { TargetMethod: { Name: "Exchange" or "CompareExchange" } method } exchange when method.ContainingType.FullName() == "System.Threading.Interlocked" =>
            exchange.Arguments.Skip(1).All(argument => argument.Value.ConstantValue.HasValue),
        _ => false,
    };
}
