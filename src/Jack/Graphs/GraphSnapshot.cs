using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jack;

/// <summary>The ports of a graph and how they were connected at one moment: to compare, to keep as JSON, to restore, to draw.</summary>
/// <param name="Ports">The ports, in the server's order.</param>
/// <param name="Connections">The connections, by the ports' names.</param>
/// <remarks>Members may be called on any thread. Not realtime-safe: they allocate.</remarks>
public sealed record GraphSnapshot(IReadOnlyList<GraphPort> Ports, IReadOnlyList<GraphConnection> Connections)
{
    // Names stay readable: JSON is no HTML.
    private static readonly GraphJson s_json = new(new JsonSerializerOptions(GraphJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Takes a snapshot.</summary>
    /// <param name="client">Any open client; it may ask about the ports of all.</param>
    /// <param name="query">Which ports, with all their connections; <see langword="null"/> means all.</param>
    /// <returns>The snapshot, which stays as it is.</returns>
    /// <exception cref="ArgumentException">The name pattern is no POSIX extended regular expression.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_get_ports</c>, <c>jack_port_get_all_connections</c>, <c>jack_port_get_aliases</c>, <c>jack_get_all_properties</c>.</remarks>
    public static GraphSnapshot Capture(JackClient client, PortQuery? query = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        Dictionary<JackUuid, string> prettyNames = PrettyNames(client);
        var ports = new List<GraphPort>();
        var connections = new List<GraphConnection>();
        foreach (JackPort port in client.GetPorts(query))
        {
            try
            {
                PortInfo info = port.ToInfo();
                ports.Add(new GraphPort(info.Name, info.Type.Name, info.Flags) { Aliases = port.Aliases, PrettyName = prettyNames.GetValueOrDefault(port.Uuid) });
                connections.AddRange(info.Connections.Select(other => info.IsOutput ? new GraphConnection(info.Name, other) : new GraphConnection(other, info.Name)));
            }
            catch (ObjectDisposedException) when (client.State != JackClientState.Closed)
            {
                // A port that vanished since the list was made is left out.
            }
        }

        return new GraphSnapshot(ports, [.. connections.Distinct()]);
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="json">What <see cref="ToJson"/> returned, or the like made by hand.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static GraphSnapshot FromJson(string json)
    {
        GraphSnapshot? graph = JsonSerializer.Deserialize(json, s_json.GraphSnapshot);

        // The reader lets null stand in the lists.
        return graph is not null && !graph.Ports.Contains(null!) && !graph.Connections.Contains(null!)
            ? graph
            : throw new JsonException("The text has null where a snapshot, a port or a connection has to be.");
    }

    /// <summary>Writes the snapshot.</summary>
    /// <returns>An object with <c>ports</c> and <c>connections</c>, indented.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, s_json.GraphSnapshot);

    /// <summary>Draws the graph for Mermaid, which most Markdown viewers show.</summary>
    /// <returns>A flowchart from left to right, with a box for each client; one with terminal ports has a box on each side.</returns>
    public string ToMermaid() => GraphDrawing.Mermaid(this);

    /// <summary>Draws the graph for Graphviz.</summary>
    /// <returns>A directed graph from left to right, with a cluster for each client; one with terminal ports has a cluster on each side.</returns>
    public string ToDot() => GraphDrawing.Dot(this);

    /// <summary>Compares the snapshot with a later one.</summary>
    /// <param name="later">The later snapshot.</param>
    /// <returns>What has come and what has gone.</returns>
    public GraphDifference ChangesTo(GraphSnapshot later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new GraphDifference(
            [.. later.Ports.ExceptBy(Ports.Select(port => port.Name), port => port.Name)],
            [.. Ports.ExceptBy(later.Ports.Select(port => port.Name), port => port.Name)],
            [.. later.Connections.Except(Connections)],
            [.. Connections.Except(later.Connections)]);
    }

    /// <summary>Makes the connections of the snapshot again. A port that is not there now is no reason to give up on the others.</summary>
    /// <param name="client">The client that connects. Clients whose own ports take part must be active.</param>
    /// <param name="match">How to find the ports; names change with the order in which programs and devices come.</param>
    /// <param name="removeOthers">Whether to remove connections between these ports that the snapshot does not have.</param>
    /// <returns>What became of each connection.</returns>
    /// <exception cref="JackServerLostException">The server has gone.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>, <c>jack_disconnect</c>.</remarks>
    public GraphRestoreReport Restore(JackClient client, PortMatch match = PortMatch.Any, bool removeOthers = false)
    {
        ArgumentNullException.ThrowIfNull(client);
        GraphSnapshot present = Capture(client);
        var finder = new PortFinder(this, present, match);
        GraphRestoreResult[] results = [.. Connections.Select(connection => Connect(client, connection, finder))];
        GraphConnection[] removed = [];
        if (removeOthers)
        {
            HashSet<string?> known = [.. Ports.Select(port => finder.Find(port.Name))];
            removed = [.. present.Connections
                .Except(results.Select(result => result.Present).OfType<GraphConnection>())
                .Where(other => known.Contains(other.Source) && known.Contains(other.Destination))
                .Where(other => client.TryDisconnect(other.Source, other.Destination) == ConnectResult.Success)];
        }

        return new GraphRestoreReport(results, removed);
    }

    private static GraphRestoreResult Connect(JackClient client, GraphConnection saved, PortFinder finder)
    {
        if (finder.Find(saved.Source) is not { } source)
        {
            return new GraphRestoreResult(saved, null, ConnectResult.SourceNotFound);
        }

        return finder.Find(saved.Destination) is { } destination
            ? new GraphRestoreResult(saved, new GraphConnection(source, destination), client.TryConnect(source, destination))
            : new GraphRestoreResult(saved, null, ConnectResult.DestinationNotFound);
    }

    private static Dictionary<JackUuid, string> PrettyNames(JackClient client) => client.Metadata.IsAvailable
        ? client.Metadata.GetAll().Where(property => property.Key == MetadataKeys.PrettyName).ToDictionary(property => property.Subject, property => property.Value)
        : [];
}
