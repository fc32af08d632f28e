using Jack.Interop;

namespace Jack.Tests.Fakes;

/// <content>Ports and connections. Port pointers are slots that are used again, as in JACK2.</content>
internal sealed unsafe partial class FakeJack
{
    private readonly FakePort?[] _ports = new FakePort?[128];
    private readonly List<FakePort> _everyPort = [];
    private readonly List<(FakePort Source, FakePort Destination)> _connections = [];

    public FakePort Port(string fullName) => PortsNow().Single(port => port.Name == fullName);

    public nint RegisterPort(nint client, string name, string type, uint flags, uint bufferSize)
    {
        if (!TryRequest(client, out FakeClient owner))
        {
            return 0;
        }

        FakePort port;
        lock (_lock)
        {
            string fullName = $"{owner.Name}:{name}";
            int id = Array.IndexOf(_ports, null, 1);
            if (id < 0 || PortsNow().Any(other => other.Name == fullName) || (type != PortType.Audio.Name && type != PortType.Midi.Name))
            {
                return 0;
            }

            port = new FakePort(id, owner, fullName, type, (PortFlags)flags);
            _ports[id] = port;
            _everyPort.Add(port);
        }

        NotifyActive(other => CallPortRegistration(other, port.Id, true));
        return port.Id;
    }

    public int UnregisterPort(nint client, nint port)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        FakePort released = PortAt(port);
        Release(released);
        NotifyActive(other => CallPortRegistration(other, released.Id, false));
        return 0;
    }

    public nint GetPortByName(nint client, string name)
    {
        Use(client);
        return PortsNow().FirstOrDefault(port => port.Name == name || port.Aliases.Contains(name))?.Id ?? 0;
    }

    // JACK2 answers for any number.
    public nint GetPortById(nint client, uint id) => Use(client) is not null ? (nint)id : 0;

    public string[] GetPorts(nint client, string? namePattern, string? typePattern, uint flags)
    {
        Use(client);
        return
        [
            .. PortsNow()
                .Where(port => ((uint)port.Flags & flags) == flags)
                .Where(port => typePattern is null || System.Text.RegularExpressions.Regex.IsMatch(port.Type, typePattern))
                .Where(port => string.IsNullOrEmpty(namePattern) || System.Text.RegularExpressions.Regex.IsMatch(port.Name, namePattern))
                .Select(port => port.Name),
        ];
    }

    public string? GetPortName(nint port)
    {
        Intercept?.Invoke(nameof(GetPortName));
        return _ports[port]?.Name ?? "";
    }

    public string? GetPortShortName(nint port) => PortAt(port).Name[(PortAt(port).Owner.Name.Length + 1)..];

    // Of a port that is gone JACK2 says that it is an audio input of somebody else; a late notification asks that.
    public string? GetPortType(nint port) => _ports[port]?.Type ?? PortType.Audio.Name;

    public uint GetPortTypeId(nint port) => PortAt(port).IsMidi ? 1u : 0u;

    public int GetPortFlags(nint port) => (int)(_ports[port]?.Flags ?? PortFlags.IsInput);

    public ulong GetPortUuid(nint port) => (1UL << 32) + (ulong)port;

    public bool IsPortMine(nint client, nint port) => _ports[port]?.Owner == Use(client);

    public int GetPortConnectionCount(nint port) => ConnectionsOf(PortAt(port)).Length;

    public bool IsPortConnectedTo(nint port, string name) => ConnectionsOf(PortAt(port)).Contains(name);

    public string[] GetPortConnections(nint port) => ConnectionsOf(PortAt(port));

    public List<PortInfo> DescribePorts(nint client, string? namePattern, string? typePattern, uint flags) =>
    [
        .. GetPorts(client, namePattern, typePattern, flags).Select(name => PortAt(GetPortByName(client, name))).Select(port =>
            new PortInfo(null, port.Name, new PortType(port.Type), port.Flags) { Connections = ConnectionsOf(port) }),
    ];

    public string[] GetAllPortConnections(nint client, nint port) => Use(client) is not null ? ConnectionsOf(PortAt(port)) : [];

    public int RenamePort(nint client, nint port, string name)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        FakePort renamed = PortAt(port);
        (string oldName, string newName) = (renamed.Name, $"{renamed.Owner.Name}:{name}");
        renamed.Name = newName;
        NotifyActive(other => other.PortRename.Call(callback =>
        {
            fixed (byte* oldText = CString.Of(oldName), newText = CString.Of(newName))
            {
                ((delegate* unmanaged[Cdecl]<uint, sbyte*, sbyte*, void*, void>)callback.Function)((uint)renamed.Id, (sbyte*)oldText, (sbyte*)newText, (void*)callback.State);
            }
        }));
        return 0;
    }

    public int SetPortAlias(nint port, string alias)
    {
        List<string> aliases = PortAt(port).Aliases;
        if (aliases.Count == 2)
        {
            return -1;
        }

        aliases.Add(alias);
        return 0;
    }

    public int UnsetPortAlias(nint port, string alias) => PortAt(port).Aliases.Remove(alias) ? 0 : -1;

    public string[] GetPortAliases(nint port) => [.. PortAt(port).Aliases];

    public int RequestPortMonitor(nint port, bool on)
    {
        PortAt(port).MonitorRequests += on ? 1 : -1;
        return 0;
    }

    public int RequestPortMonitorByName(nint client, string name, bool on) => RequestPortMonitor(GetPortByName(client, name), on);

    public int EnsurePortMonitor(nint port, bool on)
    {
        PortAt(port).MonitorRequests = on ? 1 : 0;
        return 0;
    }

    public bool IsPortMonitoringInput(nint port) => PortAt(port).MonitorRequests > 0;

    public int Connect(nint client, string source, string destination)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        FakePort? from = PortsNow().FirstOrDefault(port => port.Name == source);
        FakePort? to = PortsNow().FirstOrDefault(port => port.Name == destination);
        if (from is null || to is null || from.IsInput || !to.IsInput || from.Type != to.Type || !from.Owner.IsActive || !to.Owner.IsActive)
        {
            return -1;
        }

        lock (_lock)
        {
            if (_connections.Contains((from, to)))
            {
                return 17;
            }

            _connections.Add((from, to));
        }

        NotifyActive(other => CallPortConnect(other, from.Id, to.Id, true));
        return 0;
    }

    public int Disconnect(nint client, string source, string destination)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        (FakePort Source, FakePort Destination) found;
        lock (_lock)
        {
            found = _connections.Find(pair => pair.Source.Name == source && pair.Destination.Name == destination);
            _connections.Remove(found);
        }

        if (found.Source is null)
        {
            return -1;
        }

        NotifyActive(other => CallPortConnect(other, found.Source.Id, found.Destination.Id, false));
        return 0;
    }

    public int DisconnectPort(nint client, nint port)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        DisconnectAll(PortAt(port));
        return 0;
    }

    public int GetPortNameSize() => 321;

    public int GetPortTypeSize() => 32;

    public nuint GetPortTypeBufferSize(nint client, string type) => Use(client) is not null ? (nuint)(BufferSize * sizeof(float)) : 0;

    public LatencyRange GetPortLatencyRange(nint port, LatencyMode mode) => PortAt(port).Latencies[(int)mode];

    public void SetPortLatencyRange(nint port, LatencyMode mode, LatencyRange range) => PortAt(port).Latencies[(int)mode] = range;

    public int RecomputeTotalLatencies(nint client)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        foreach (LatencyMode mode in Enum.GetValues<LatencyMode>())
        {
            NotifyActive(other => other.Latency.Call(callback =>
                ((delegate* unmanaged[Cdecl]<Native.jack_latency_callback_mode_t, void*, void>)callback.Function)((Native.jack_latency_callback_mode_t)mode, (void*)callback.State)));
        }

        return 0;
    }

    private static void CallPortRegistration(FakeClient client, int id, bool registered) => client.PortRegistration.Call(callback =>
        ((delegate* unmanaged[Cdecl]<uint, int, void*, void>)callback.Function)((uint)id, registered ? 1 : 0, (void*)callback.State));

    private static void CallPortConnect(FakeClient client, int source, int destination, bool connected) => client.PortConnect.Call(callback =>
        ((delegate* unmanaged[Cdecl]<uint, uint, int, void*, void>)callback.Function)((uint)source, (uint)destination, connected ? 1 : 0, (void*)callback.State));

    private FakePort PortAt(nint port, [System.Runtime.CompilerServices.CallerMemberName] string member = "")
    {
        if (_ports[port] is { } found)
        {
            return found;
        }

        _violations.Enqueue($"{member} on a port that is gone");
        throw new InvalidOperationException($"{member} on a port that is gone");
    }

    private FakePort[] PortsNow()
    {
        lock (_lock)
        {
            return [.. _ports.OfType<FakePort>()];
        }
    }

    private FakePort[] PortsOf(FakeClient client) => [.. PortsNow().Where(port => port.Owner == client)];

    private string[] ConnectionsOf(FakePort port)
    {
        lock (_lock)
        {
            return [.. _connections.Where(pair => pair.Source == port).Select(pair => pair.Destination.Name), .. _connections.Where(pair => pair.Destination == port).Select(pair => pair.Source.Name)];
        }
    }

    private void DisconnectAll(FakePort port)
    {
        (FakePort Source, FakePort Destination)[] gone;
        lock (_lock)
        {
            gone = [.. _connections.Where(pair => pair.Source == port || pair.Destination == port)];
            _connections.RemoveAll(gone.Contains);
        }

        foreach ((FakePort source, FakePort destination) in gone)
        {
            NotifyActive(other => CallPortConnect(other, source.Id, destination.Id, false));
        }
    }

    private void Release(FakePort port)
    {
        DisconnectAll(port);
        lock (_lock)
        {
            _ports[port.Id] = null;
        }
    }
}
