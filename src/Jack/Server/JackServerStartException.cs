namespace Jack;

/// <summary>The error that is thrown when an embedded server does not start.</summary>
public sealed class JackServerStartException : JackException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="failure">Why the server did not start.</param>
    /// <param name="message">What failed, and what to do about it.</param>
    /// <param name="output">What the server printed.</param>
    /// <param name="exitCode">The exit code; 0 if the server did not end by itself.</param>
    public JackServerStartException(JackServerFailure failure, string message, string output = "", int exitCode = 0)
        : base(string.IsNullOrWhiteSpace(output) ? message : $"{message} It printed:\n{output.TrimEnd()}", exitCode)
    {
        Failure = failure;
        Output = output;
    }

    /// <summary>Gets why the server did not start.</summary>
    public JackServerFailure Failure { get; }

    /// <summary>Gets what the server printed, for diagnosis.</summary>
    public string Output { get; }
}
