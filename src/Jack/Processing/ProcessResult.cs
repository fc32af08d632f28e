namespace Jack;

/// <summary>What a process handler wants next.</summary>
public enum ProcessResult
{
    /// <summary>Call the handler again in the next cycle.</summary>
    Continue = 0,

    /// <summary>Do not call the handler again: the outputs fall silent, the client is deactivated and <see cref="JackClient.Completion"/> ends.</summary>
    Stop = 1,
}
