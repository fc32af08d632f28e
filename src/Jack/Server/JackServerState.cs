namespace Jack;

/// <summary>How far the server in this process has come.</summary>
public enum JackServerState
{
    /// <summary>Its parameters can be set.</summary>
    Created,

    /// <summary>It has its driver; slave drivers can be added and removed.</summary>
    Open,

    /// <summary>It runs cycles and takes clients.</summary>
    Running,

    /// <summary>It has been disposed.</summary>
    Disposed,
}
