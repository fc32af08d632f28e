namespace Jack;

/// <summary>The error that is thrown when a client cannot be loaded into the server or unloaded from it.</summary>
public sealed class JackInternalClientException : JackException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What failed, and what to do about it.</param>
    /// <param name="clientName">The name of the internal client.</param>
    /// <param name="status">The status that the server reported.</param>
    public JackInternalClientException(string message, string clientName, JackStatus status)
        : base(message, (int)status)
    {
        ClientName = clientName;
        Status = status;
    }

    /// <summary>Gets the name of the internal client.</summary>
    public string ClientName { get; }

    /// <summary>Gets the status that the server reported.</summary>
    public JackStatus Status { get; }
}
