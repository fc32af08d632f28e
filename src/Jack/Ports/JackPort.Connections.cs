using Jack.Interop;

namespace Jack;

/// <content>Connections, aliases, monitoring and latency.</content>
public abstract partial class JackPort
{
    /// <summary>Gets the ports that this port is connected to.</summary>
    /// <returns>The ports, in the server's order.</returns>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>
    /// Not realtime-safe: it allocates. JACK2 shows a change from the next cycle on; that one is waited for, for a second at most.
    /// Source: <c>jack_port_get_connections</c>, <c>jack_port_get_all_connections</c>.
    /// </remarks>
    public IReadOnlyList<JackPort> GetConnections()
    {
        using PortLease lease = Read();
        var ports = new List<JackPort>();
        foreach (string name in ConnectionNames(in lease))
        {
            // A port that vanished since the list was made is left out.
            nint pointer = Client.Api.GetPortByName(lease.Client, name);
            if (pointer != 0)
            {
                ports.Add(Client.Ports.Resolve(lease.Client, pointer, name));
            }
        }

        return ports;
    }

    /// <summary>Gets the number of ports that this port is connected to.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe for another client's port: it allocates. JACK2 shows a change as in <see cref="GetConnections"/>. Source: <c>jack_port_connected</c>.</remarks>
    public int ConnectionCount
    {
        get
        {
            using PortLease lease = Read();
            if (this is not OwnPort)
            {
                return ConnectionNames(in lease).Length;
            }

            var read = new GraphRead(Client);
            int count;
            do
            {
                count = Client.Api.GetPortConnectionCount(lease.Port);
            }
            while (read.MustRepeat());
            return count;
        }
    }

    /// <summary>Tells whether this port is connected directly to another.</summary>
    /// <param name="other">The other port.</param>
    /// <returns>Whether a connection exists.</returns>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_connected_to</c>.</remarks>
    public bool IsConnectedTo(JackPort other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsConnectedTo(other.Name);
    }

    /// <summary>Tells whether this port is connected directly to another.</summary>
    /// <param name="portName">The full name of the other port.</param>
    /// <returns>Whether a connection exists.</returns>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_connected_to</c>, <c>jack_port_get_all_connections</c>.</remarks>
    public bool IsConnectedTo(string portName)
    {
        JackNames.GetByteCount(portName, "port name");
        using PortLease lease = Read();
        if (this is not OwnPort)
        {
            return ConnectionNames(in lease).Contains(portName);
        }

        var read = new GraphRead(Client);
        bool isConnected;
        do
        {
            isConnected = Client.Api.IsPortConnectedTo(lease.Port, portName);
        }
        while (read.MustRepeat());
        return isConnected;
    }

    /// <summary>Removes all connections of the port. It is no error if there are none.</summary>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_disconnect</c>.</remarks>
    public void DisconnectAll()
    {
        using PortLease lease = Use();
        JackError.ThrowIfFailed(Client.Api.DisconnectPort(lease.Client, lease.Port), $"jack_port_disconnect of '{LastName}'");
    }

    /// <summary>Gets the other names of the port, two at most.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_get_aliases</c>.</remarks>
    public IReadOnlyList<string> Aliases
    {
        get
        {
            using PortLease lease = Read();
            return Client.Api.GetPortAliases(lease.Port);
        }
    }

    /// <summary>Gives the port another name beside its own. A port can have two.</summary>
    /// <param name="alias">The name, which may be used wherever a full port name may.</param>
    /// <exception cref="ArgumentException">The name is empty, too long or no valid text.</exception>
    /// <exception cref="JackException">The port has two aliases already.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_set_alias</c>.</remarks>
    public void SetAlias(string alias)
    {
        JackNames.Validate(alias, Client.Api.MaxPortNameBytes, "alias");
        using PortLease lease = Use();
        JackError.ThrowIfFailed(Client.Api.SetPortAlias(lease.Port, alias), $"jack_port_set_alias '{alias}' on '{LastName}', which takes two aliases at most,");
    }

    /// <summary>Takes an alias away.</summary>
    /// <param name="alias">The alias.</param>
    /// <exception cref="JackException">The port has no such alias.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_unset_alias</c>.</remarks>
    public void UnsetAlias(string alias)
    {
        JackNames.GetByteCount(alias, "alias");
        using PortLease lease = Use();
        JackError.ThrowIfFailed(Client.Api.UnsetPortAlias(lease.Port, alias), $"jack_port_unset_alias '{alias}' on '{LastName}', which has no such alias,");
    }

    /// <summary>Turns monitoring of a port on or off. It does nothing unless <see cref="CanMonitor"/>.</summary>
    /// <param name="on">Whether to monitor.</param>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_request_monitor</c>, <c>jack_port_request_monitor_by_name</c>.</remarks>
    public void RequestMonitor(bool on)
    {
        using PortLease lease = Use();
        int result = this is OwnPort
            ? Client.Api.RequestPortMonitor(lease.Port, on)
            : Client.Api.RequestPortMonitorByName(lease.Client, LastName, on);
        JackError.ThrowIfFailed(result, $"jack_port_request_monitor of '{LastName}'");
    }

    /// <summary>Turns monitoring on where nobody has, or off where one request is left.</summary>
    /// <param name="on">Whether to monitor.</param>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_ensure_monitor</c>.</remarks>
    public void EnsureMonitor(bool on)
    {
        using PortLease lease = Use();
        JackError.ThrowIfFailed(Client.Api.EnsurePortMonitor(lease.Port, on), $"jack_port_ensure_monitor of '{LastName}'");
    }

    /// <summary>Gets whether monitoring of the port has been asked for.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Source: <c>jack_port_monitoring_input</c>.</remarks>
    public bool IsMonitoringInput
    {
        get
        {
            using PortLease lease = Read();
            return Client.Api.IsPortMonitoringInput(lease.Port);
        }
    }

    /// <summary>Gets the port's range of latencies.</summary>
    /// <param name="mode">The direction.</param>
    /// <returns>The range, in frames.</returns>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe for another client's port: it looks it up. May be called in a <see cref="LatencyHandler"/>. Source: <c>jack_port_get_latency_range</c>.</remarks>
    public LatencyRange GetLatency(LatencyMode mode)
    {
        using PortLease lease = Read();
        return Client.Api.GetPortLatencyRange(lease.Port, mode);
    }
}
