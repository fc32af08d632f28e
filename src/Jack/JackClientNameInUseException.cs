namespace Jack;

/// <summary>The error that is thrown when a client is opened with an exact name that another client has.</summary>
public sealed class JackClientNameInUseException : JackOpenException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why the client could not be opened, and what to do about it.</param>
    /// <param name="clientName">The name that another client has.</param>
    /// <param name="status">The status that <c>jack_client_open</c> reported.</param>
    public JackClientNameInUseException(string message, string clientName, JackStatus status)
        : base(message, clientName, status)
    {
    }
}
