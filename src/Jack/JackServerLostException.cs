namespace Jack;

/// <summary>The error that is thrown, and that ends <see cref="JackClient.Completion"/>, when the server has shut the client down or has gone away.</summary>
public sealed class JackServerLostException : JackException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do about it.</param>
    /// <param name="status">The status that the server gave.</param>
    public JackServerLostException(string message, JackStatus status)
        : base(message, (int)status) => Status = status;

    /// <summary>Gets the status that the server gave.</summary>
    public JackStatus Status { get; }
}
