namespace Jack;

/// <summary>A handler threw, and processing has ended.</summary>
public sealed class FaultedEventArgs : GraphChange
{
    internal FaultedEventArgs(Exception exception) => Exception = exception;

    /// <summary>Gets what was thrown.</summary>
    public Exception Exception { get; }
}
