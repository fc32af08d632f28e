namespace Jack;

/// <summary>The error that is thrown when a client cannot be opened.</summary>
public class JackOpenException : JackException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why the client could not be opened, and what to do about it.</param>
    /// <param name="clientName">The name that was asked for.</param>
    /// <param name="status">The status that <c>jack_client_open</c> reported.</param>
    public JackOpenException(string message, string clientName, JackStatus status)
        : base(message, (int)status)
    {
        ClientName = clientName;
        Status = status;
    }

    /// <summary>Gets the client name that was asked for.</summary>
    public string ClientName { get; }

    /// <summary>Gets the status that <c>jack_client_open</c> reported.</summary>
    public JackStatus Status { get; }
}
