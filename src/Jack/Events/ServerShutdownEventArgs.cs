namespace Jack;

/// <summary>The server has shut the client down or has gone away.</summary>
public sealed class ServerShutdownEventArgs : GraphChange
{
    internal ServerShutdownEventArgs(JackStatus status, string reason)
    {
        Status = status;
        Reason = reason;
    }

    /// <summary>Gets the status that the server gave.</summary>
    public JackStatus Status { get; }

    /// <summary>Gets the reason, for people.</summary>
    public string Reason { get; }
}
