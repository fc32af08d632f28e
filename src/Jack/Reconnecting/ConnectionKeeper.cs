namespace Jack;

/// <summary>Remembers what a client's ports are connected to, and connects the ports of the next client alike.</summary>
internal sealed class ConnectionKeeper
{
    private readonly Lock _lock = new();

    // With the client's own name left away, for the next client may have another.
    private readonly HashSet<GraphConnection> _connections = [];

    /// <summary>Begins to remember.</summary>
    public void Follow(JackClient client)
    {
        client.PortsConnected += OnConnection;
        client.PortsDisconnected += OnConnection;
        client.PortRegistered += OnPort;
    }

    /// <summary>Ends with a client, whose connections stay remembered.</summary>
    public void Leave(JackClient client)
    {
        client.PortsConnected -= OnConnection;
        client.PortsDisconnected -= OnConnection;
        client.PortRegistered -= OnPort;
    }

    /// <summary>Makes those connections whose ports are there.</summary>
    public void Restore(JackClient client)
    {
        GraphConnection[] wanted;
        lock (_lock)
        {
            wanted = [.. _connections];
        }

        try
        {
            foreach (GraphConnection connection in wanted)
            {
                client.TryConnect(Long(client, connection.Source), Long(client, connection.Destination));
            }
        }
        catch (Exception exception) when (exception is JackServerLostException or ObjectDisposedException)
        {
            // Lost again: the next client makes them.
        }
    }

    private static string Short(JackClient client, string name) => PortName.ClientPart(name) == client.Name ? name[client.Name.Length..] : name;

    private static string Long(JackClient client, string name) => name.StartsWith(':') ? client.Name + name : name;

    private void OnConnection(object? sender, PortConnectionEventArgs change)
    {
        var client = (JackClient)sender!;
        if (change.Source.ClientName != client.Name && change.Destination.ClientName != client.Name)
        {
            return;
        }

        var connection = new GraphConnection(Short(client, change.Source.Name), Short(client, change.Destination.Name));
        lock (_lock)
        {
            if (change.IsConnected)
            {
                _connections.Add(connection);
            }
            else if (change.SourcePort is not null && change.DestinationPort is not null)
            {
                // A connection that ends with one of its ports is wanted again when the port comes back.
                _connections.Remove(connection);
            }
        }
    }

    // Other programs come back later than the server.
    private void OnPort(object? sender, PortRegistrationEventArgs change)
    {
        var client = (JackClient)sender!;
        bool isWanted;
        lock (_lock)
        {
            isWanted = _connections.Any(connection => connection.Source == change.Info.Name || connection.Destination == change.Info.Name);
        }

        if (isWanted)
        {
            Restore(client);
        }
    }
}
