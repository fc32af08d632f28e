namespace Jack;

/// <summary>The error that is thrown when a JACK function fails.</summary>
public class JackException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What failed, with the C function and its operands, and what to do about it.</param>
    public JackException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the code of the C function that failed.</summary>
    /// <param name="message">What failed, with the C function and its operands, and what to do about it.</param>
    /// <param name="errorCode">The code that the C function returned.</param>
    public JackException(string message, int errorCode)
        : base(message) => ErrorCode = errorCode;

    /// <summary>Creates the exception with the error that caused it.</summary>
    /// <param name="message">What failed, and what to do about it.</param>
    /// <param name="innerException">The error that caused this one.</param>
    public JackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the code that the C function returned, or 0 where it returns none.</summary>
    /// <remarks>The sign and the value differ between JACK1, JACK2 and PipeWire; only "not zero" means the same everywhere.</remarks>
    public int ErrorCode { get; }
}
