using Jack.Interop;

namespace Jack;

/// <summary>Clients that run inside the server, loaded from shared objects. Reached as <see cref="JackClient.InternalClients"/>.</summary>
/// <remarks>
/// Members may be called on any thread, not inside a JACK callback. JACK2 alone has internal clients: with JACK1 and PipeWire every
/// member throws <see cref="NotSupportedException"/> before anything is called. A faulty one takes the server down.
/// </remarks>
public sealed class JackInternalClients
{
    private const uint UseExactName = 0x02;
    private const uint LoadName = 0x08;
    private const uint LoadInit = 0x10;

    private readonly JackClient _client;

    internal JackInternalClients(JackClient client) => _client = client;

    /// <summary>Gets whether the JACK library can load clients into the server.</summary>
    public bool IsSupported => _client.Api.Supports(JackFeature.InternalClients);

    /// <summary>Loads a client into the server.</summary>
    /// <param name="name">The name of the new client; unless it must be exact, the server may append a number to it.</param>
    /// <param name="options">How to load it; <see langword="null"/> means the defaults.</param>
    /// <returns>The client. It stays loaded until it is unloaded, by this program or another.</returns>
    /// <exception cref="ArgumentException">A text is empty, too long or not valid.</exception>
    /// <exception cref="JackInternalClientException">The server refused; <see cref="JackInternalClientException.Status"/> says why.</exception>
    /// <exception cref="NotSupportedException">The JACK library has no internal clients.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_internal_client_load</c>.</remarks>
    public InternalClient Load(string name, InternalClientOptions? options = null)
    {
        options ??= new InternalClientOptions();
        ThrowIfMissing();
        JackNames.ValidateClientName(name, _client.Api.MaxClientNameBytes);
        Validate(options.FileName, "file name");
        Validate(options.Arguments, "arguments");
        uint flags = (options.UseExactName ? UseExactName : 0)
            | (options.FileName is null ? 0 : LoadName)
            | (options.Arguments is null ? 0 : LoadInit);

        using SafeJackClientHandle.Lease lease = _client.Use();
        ulong handle = _client.Api.LoadInternalClient(lease.Pointer, name, flags, out uint status, options.FileName, options.Arguments);
        return handle != 0
            ? new InternalClient(_client, handle, _client.Api.GetInternalClientName(lease.Pointer, handle) ?? name)
            : throw new JackInternalClientException($"jack_internal_client_load '{name}' from '{options.FileName ?? name}' failed: {Explain(status)}", name, (JackStatus)status);
    }

    /// <summary>Finds a client inside the server, whoever loaded it.</summary>
    /// <param name="name">The client's name.</param>
    /// <returns>The client, or <see langword="null"/> where there is none of that name.</returns>
    /// <exception cref="ArgumentException">The name is empty, too long or not valid.</exception>
    /// <exception cref="NotSupportedException">The JACK library has no internal clients.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_internal_client_handle</c>.</remarks>
    public InternalClient? Find(string name)
    {
        ThrowIfMissing();
        JackNames.ValidateClientName(name, _client.Api.MaxClientNameBytes);
        using SafeJackClientHandle.Lease lease = _client.Use();
        ulong handle = _client.Api.GetInternalClientHandle(lease.Pointer, name, out _);
        return handle == 0 ? null : new InternalClient(_client, handle, name);
    }

    internal static string Explain(uint status)
    {
        var bits = (JackStatus)status;
        string reason = bits switch
        {
            _ when (bits & JackStatus.NameNotUnique) != 0 => "another client has that name",
            _ when (bits & JackStatus.LoadFailure) != 0 => "the server could not load the shared object; it looks for FILE.so where its own internal clients are",
            _ when (bits & JackStatus.InitFailure) != 0 => "the client's jack_initialize failed",
            _ when (bits & JackStatus.NoSuchClient) != 0 => "the server has no such client",
            _ => "the server refused",
        };
        return $"{reason} (0x{status:x}: {bits}).";
    }

    private static void Validate(string? text, string kind)
    {
        if (text is not null)
        {
            JackNames.GetByteCount(text, kind, "options");
        }
    }

    private void ThrowIfMissing()
    {
        if (!IsSupported)
        {
            throw new NotSupportedException($"{_client.Api.Implementation} has no internal clients; JACK2 has.");
        }
    }
}
