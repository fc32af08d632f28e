namespace Jack;

/// <summary>Keeps a client active until it is disposed.</summary>
/// <remarks>Not realtime-safe: it calls the server.</remarks>
public sealed class ActivationScope : IDisposable
{
    private readonly JackClient _client;

    internal ActivationScope(JackClient client) => _client = client;

    /// <summary>Deactivates the client, unless it has been disposed.</summary>
    public void Dispose()
    {
        if (_client.State == JackClientState.Active)
        {
            _client.Deactivate();
        }
    }
}
