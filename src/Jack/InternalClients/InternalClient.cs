using Jack.Interop;

namespace Jack;

/// <summary>A client that runs inside the server. It outlives this object and this program, unless it is unloaded.</summary>
public sealed class InternalClient : IDisposable
{
    private readonly JackClient _client;
    private int _unloaded;

    internal InternalClient(JackClient client, ulong handle, string name)
    {
        _client = client;
        Handle = handle;
        Name = name;
    }

    /// <summary>Gets the number by which the server knows the client.</summary>
    public ulong Handle { get; }

    /// <summary>Gets the name that the server gave to the client.</summary>
    /// <remarks>Source: <c>jack_get_internal_client_name</c>.</remarks>
    public string Name { get; }

    /// <summary>Unloads the client from the server. Calling it again does nothing.</summary>
    /// <exception cref="JackInternalClientException">The client is not loaded any more, or the server refused.</exception>
    /// <exception cref="ObjectDisposedException">The client that loaded it was disposed.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_internal_client_unload</c>.</remarks>
    public void Unload()
    {
        using SafeJackClientHandle.Lease lease = _client.Use();
        if (Interlocked.Exchange(ref _unloaded, 1) != 0)
        {
            return;
        }

        uint status = _client.Api.UnloadInternalClient(lease.Pointer, Handle);
        if (status != 0)
        {
            throw new JackInternalClientException($"jack_internal_client_unload '{Name}' failed: {JackInternalClients.Explain(status)}", Name, (JackStatus)status);
        }
    }

    /// <summary>Unloads the client from the server, if that is still possible. Never throws.</summary>
    /// <remarks>Not realtime-safe: it calls the server.</remarks>
    public void Dispose()
    {
        if (_client.State is JackClientState.Closed or JackClientState.ServerLost || JackCallbackScope.IsInside)
        {
            return;
        }

        try
        {
            Unload();
        }
        catch (Exception exception) when (exception is JackException or ObjectDisposedException)
        {
            // Somebody else has unloaded it, or the client or the server has gone meanwhile.
            Log.UnloadFailed(_client.Logger, exception, Name);
        }
    }
}
