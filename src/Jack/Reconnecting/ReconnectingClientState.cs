namespace Jack;

/// <summary>What a <see cref="ReconnectingClient"/> is doing.</summary>
public enum ReconnectingClientState
{
    /// <summary>No server answers; it is asked again and again.</summary>
    Retrying,

    /// <summary>The client is active; its connections of before are being made, as their ports come.</summary>
    Connected,

    /// <summary>The server has gone, and the client is being closed.</summary>
    Lost,

    /// <summary>It has ended: disposed, stopped by its own handler, or by an exception that <see cref="ReconnectingClient.Completion"/> has.</summary>
    Ended,
}
