namespace Jack;

/// <summary>The error that is thrown when two ports cannot be connected or disconnected.</summary>
public sealed class JackConnectException : JackException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which ports, why not, and what to do about it.</param>
    /// <param name="result">The reason.</param>
    /// <param name="errorCode">The code that the C function returned.</param>
    public JackConnectException(string message, ConnectResult result, int errorCode)
        : base(message, errorCode) => Result = result;

    /// <summary>Gets the reason.</summary>
    public ConnectResult Result { get; }
}
