namespace Jack.Interop;

/// <summary>What the process callback does.</summary>
internal enum ProcessMode
{
    /// <summary>It calls the handler.</summary>
    Running,

    /// <summary>It clears the outputs: after a fault, after a stop, while closing, and where there is no handler.</summary>
    Silent,
}
