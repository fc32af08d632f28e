namespace Jack;

/// <summary>Why a server did not start.</summary>
public enum JackServerFailure
{
    /// <summary>The program is not installed.</summary>
    NotInstalled,

    /// <summary>The server gave up before it was ready; its output says why.</summary>
    Failed,

    /// <summary>The program was not ready in time.</summary>
    TimedOut,

    /// <summary>The name is in use, or as many servers run as JACK allows.</summary>
    NoFreeName,
}
