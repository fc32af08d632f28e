namespace Jack;

/// <summary>What the transport is doing (<c>jack_transport_state_t</c>). 2 is an obsolete value that no server sends.</summary>
public enum TransportState
{
    /// <summary>The transport stands.</summary>
    Stopped = 0,

    /// <summary>The transport moves.</summary>
    Rolling = 1,

    /// <summary>The transport waits for slow-sync clients.</summary>
    Starting = 3,

    /// <summary>The transport waits for clients on the network.</summary>
    NetStarting = 4,
}
