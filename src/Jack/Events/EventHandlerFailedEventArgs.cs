namespace Jack;

/// <summary>A handler of another event threw. The client goes on.</summary>
public sealed class EventHandlerFailedEventArgs : EventArgs
{
    internal EventHandlerFailedEventArgs(GraphChange change, Exception exception)
    {
        Change = change;
        Exception = exception;
    }

    /// <summary>Gets what the handler was told.</summary>
    public GraphChange Change { get; }

    /// <summary>Gets what was thrown.</summary>
    public Exception Exception { get; }
}
