namespace Jack.Interop;

/// <summary>
/// Knows the port objects that a client has handed out, one per port, and what the ports looked like that notifications are about.
/// JACK recycles port numbers and pointers; an object whose port has gone never stands for the next one.
/// </summary>
internal sealed class PortRegistry
{
    private readonly JackClient _client;
    private readonly Lock _lock = new();
    private readonly Dictionary<nint, JackPort> _ports = [];
    private readonly Dictionary<uint, (PortInfo Info, nint Pointer)> _known = [];

    public PortRegistry(JackClient client) => _client = client;

    private IJackApi Api => _client.Api;

    public void Add(OwnPort port)
    {
        lock (_lock)
        {
            _ports[port.Pointer] = port;
        }
    }

    public void Remove(OwnPort port)
    {
        lock (_lock)
        {
            if (_ports.TryGetValue(port.Pointer, out JackPort? present) && ReferenceEquals(present, port))
            {
                _ports.Remove(port.Pointer);
            }
        }
    }

    /// <summary>Gets the object for a port, which must exist now.</summary>
    public JackPort Resolve(nint pointer, string name)
    {
        if (Find(pointer, name) is { } present)
        {
            return present;
        }

        var type = new PortType(Api.GetPortType(pointer) ?? "");
        var flags = (PortFlags)Api.GetPortFlags(pointer);
        JackPort created = (flags & PortFlags.IsInput) != 0
            ? new ForeignInputPort(_client, pointer, name, type, flags)
            : new ForeignOutputPort(_client, pointer, name, type, flags);
        lock (_lock)
        {
            if (_ports.TryGetValue(pointer, out JackPort? raced) && raced.Stands(name))
            {
                return raced;
            }

            (_ports.GetValueOrDefault(pointer) as ForeignPort)?.MarkGone();
            _ports[pointer] = created;
            return created;
        }
    }

    /// <summary>Notes what a notification is about, as it is now.</summary>
    public PortInfo Learn(nint client, uint id, out JackPort? port)
    {
        nint pointer = Api.GetPortById(client, id);
        string name = pointer == 0 ? "" : Api.GetPortName(pointer) ?? "";
        if (name.Length == 0)
        {
            port = null;
            return new PortInfo((int)id, "", new PortType(""), PortFlags.None);
        }

        port = Resolve(pointer, name);
        var info = new PortInfo((int)id, name, port.Type, port.Flags);
        lock (_lock)
        {
            _known[id] = (info, pointer);
        }

        return info;
    }

    /// <summary>Gets what is known of a port, looking it up where nothing is.</summary>
    public PortInfo Recall(nint client, uint id, out JackPort? port)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(id, out (PortInfo Info, nint Pointer) known))
            {
                port = _ports.GetValueOrDefault(known.Pointer);
                port = port?.Stands(known.Info.Name) == true ? port : null;
                return known.Info;
            }
        }

        return Learn(client, id, out port);
    }

    /// <summary>Notes that a port has gone.</summary>
    public PortInfo Forget(nint client, uint id, out JackPort? port)
    {
        PortInfo info = Recall(client, id, out port);
        lock (_lock)
        {
            if (_known.Remove(id, out (PortInfo Info, nint Pointer) known) && port is ForeignPort foreign)
            {
                foreign.MarkGone();
                _ports.Remove(known.Pointer);
            }
        }

        return info;
    }

    /// <summary>Notes that a port has another name.</summary>
    public PortInfo Rename(nint client, uint id, string newName, out JackPort? port)
    {
        PortInfo info = Recall(client, id, out port);
        info = info with { Name = newName };
        lock (_lock)
        {
            if (_known.TryGetValue(id, out (PortInfo Info, nint Pointer) known))
            {
                _known[id] = (info, known.Pointer);
            }
        }

        (port as ForeignPort)?.Renamed(newName);
        return info;
    }

    private JackPort? Find(nint pointer, string name)
    {
        lock (_lock)
        {
            return _ports.TryGetValue(pointer, out JackPort? present) && present.Stands(name) ? present : null;
        }
    }
}
