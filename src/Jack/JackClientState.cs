namespace Jack;

/// <summary>What a <see cref="JackClient"/> is doing.</summary>
public enum JackClientState
{
    /// <summary>The client is known to the server; its handlers are not called.</summary>
    Opened,

    /// <summary>The client takes part in every cycle.</summary>
    Active,

    /// <summary>A handler threw: the outputs are silent, the exception ended <see cref="JackClient.Completion"/>; what is left is to dispose the client.</summary>
    Faulted,

    /// <summary>The server has shut the client down or has gone away; what is left is to dispose the client.</summary>
    ServerLost,

    /// <summary>The client has been disposed.</summary>
    Closed,
}
