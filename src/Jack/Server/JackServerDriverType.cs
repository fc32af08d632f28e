namespace Jack;

/// <summary>What a driver does in a server.</summary>
public enum JackServerDriverType
{
    /// <summary>It drives the server's cycles.</summary>
    Master = 1,

    /// <summary>It adds ports to a server that another driver drives.</summary>
    Slave = 2,
}
