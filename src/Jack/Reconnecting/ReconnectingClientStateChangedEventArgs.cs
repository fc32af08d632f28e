namespace Jack;

/// <summary>A <see cref="ReconnectingClient"/> does something else.</summary>
public sealed class ReconnectingClientStateChangedEventArgs : EventArgs
{
    internal ReconnectingClientStateChangedEventArgs(ReconnectingClientState state, JackClient? client) => (State, Client) = (state, client);

    /// <summary>Gets what it does now.</summary>
    public ReconnectingClientState State { get; }

    /// <summary>Gets the client, in <see cref="ReconnectingClientState.Connected"/>.</summary>
    public JackClient? Client { get; }
}
