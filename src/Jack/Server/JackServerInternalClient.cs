using Jack.Interop;

namespace Jack;

/// <summary>A client that the server in this process can load into itself.</summary>
public sealed class JackServerInternalClient
{
    internal JackServerInternalClient(InProcessJackServer server, nint client)
    {
        Pointer = client;
        Name = ControlApi.GetInternalName(client);
        Parameters = new(server, ControlApi.GetInternalParameters(client));
    }

    /// <summary>Gets the name, such as "netmanager".</summary>
    public string Name { get; }

    /// <summary>Gets the settings, to be set before the client is loaded.</summary>
    public JackServerParameterCollection Parameters { get; }

    /// <summary>Gets whether it is loaded.</summary>
    public bool IsLoaded { get; internal set; }

    internal nint Pointer { get; }

    /// <summary>Gets the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
