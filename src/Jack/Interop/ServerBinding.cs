namespace Jack.Interop;

/// <summary>
/// Keeps two rules of libjack for the process: all open clients talk to one server, and clients that have lost their server are
/// closed before another is opened. Breaking either crashes the process inside libjack.
/// </summary>
internal static class ServerBinding
{
    /// <summary>The environment variable that names the server for all programs.</summary>
    public const string Variable = "JACK_DEFAULT_SERVER";

    private static readonly Lock s_lock = new();
    private static readonly List<Binding> s_clients = [];

    /// <summary>Gets the clients of the process that are open.</summary>
    public static JackClient[] Clients
    {
        get
        {
            lock (s_lock)
            {
                return [.. s_clients.Select(entry => entry.Client)];
            }
        }
    }

    public static string EffectiveName(string? serverName) =>
        serverName ?? Environment.GetEnvironmentVariable(Variable) ?? "default";

    /// <summary>Claims a server for a client that is about to be opened.</summary>
    /// <exception cref="InvalidOperationException">Another client of this process talks to another server.</exception>
    public static void Claim(JackClient client, string server)
    {
        List<Binding> lost;
        lock (s_lock)
        {
            lost = s_clients.FindAll(entry => entry.Client.HasLostServer);
        }

        // Not under the lock: closing calls libjack.
        foreach (Binding dead in lost)
        {
            dead.Client.CloseNative();
        }

        lock (s_lock)
        {
            if (s_clients.Find(entry => entry.Server != server) is { } found)
            {
                throw new InvalidOperationException(
                    $"This process has a client ('{found.Client.Name}') open on the JACK server '{found.Server}', and JACK lets a process talk to one server at a time. " +
                    $"Dispose the clients on '{found.Server}' before opening one on '{server}', or use another process.");
            }

            s_clients.Add(new Binding(client, server));
        }
    }

    /// <summary>Gets the clients of this process that are open on a server.</summary>
    public static IReadOnlyList<JackClient> ClientsOn(string server)
    {
        lock (s_lock)
        {
            return [.. s_clients.Where(entry => entry.Server == server).Select(entry => entry.Client)];
        }
    }

    public static void Release(JackClient client)
    {
        lock (s_lock)
        {
            s_clients.RemoveAll(entry => ReferenceEquals(entry.Client, client));
        }
    }

    // A class: the runtime brings the code of a list of them along, and would compile that of a list of values when the first client is opened.
    private sealed record Binding(JackClient Client, string Server);
}
