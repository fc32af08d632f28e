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
    private readonly Dictionary<nint, PortInfo> _known = [];

    public PortRegistry(JackClient client) => _client = client;

    /// <summary>
    /// Gets the lock that is held from before a port of the client is registered until it has its object. It is held across a native call,
    /// so JACK's threads never take it.
    /// </summary>
    public Lock Registration { get; } = new();

    private IJackApi Api => _client.Api;

    public void Add(OwnPort port)
    {
        lock (_lock)
        {
            (_ports.GetValueOrDefault(port.Pointer) as ForeignPort)?.MarkGone();
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

    /// <summary>Gets the object for a port, which must exist now. Not for JACK's threads.</summary>
    public JackPort Resolve(nint client, nint pointer, string name)
    {
        if (Find(pointer, name) is { } present)
        {
            return present;
        }

        return Api.IsPortMine(client, pointer) && FindOwn(pointer, name) is { } own ? own : AddForeign(pointer, name);
    }

    /// <summary>Gets the object for a port of the client itself, waiting while it is being made. Not for JACK's threads.</summary>
    public OwnPort? FindOwn(nint pointer, string name)
    {
        lock (Registration)
        {
            return Find(pointer, name) is OwnPort own && own.HasName(name) ? own : null;
        }
    }

    /// <summary>Notes how all ports look now: when one goes, JACK2 has forgotten its type and flags before it tells.</summary>
    public void LearnAll(nint client)
    {
        foreach (string name in Api.GetPorts(client, null, null, 0))
        {
            // JACK1 tells the ports that vanish later only of those that were looked up.
            nint pointer = Api.GetPortByName(client, name);
            if (pointer != 0)
            {
                Note(pointer, new PortInfo(null, name, new PortType(Api.GetPortType(pointer) ?? ""), (PortFlags)Api.GetPortFlags(pointer)));
            }
        }
    }

    /// <summary>Notes what a notification is about, as it is now.</summary>
    public KnownPort Learn(nint client, uint id)
    {
        nint pointer = Api.GetPortById(client, id);
        string name = pointer == 0 ? "" : Api.GetPortName(pointer) ?? "";
        if (name.Length == 0)
        {
            return new KnownPort(new PortInfo((int)id, "", new PortType(""), PortFlags.None), 0, null);
        }

        var info = new PortInfo((int)id, name, new PortType(Api.GetPortType(pointer) ?? ""), (PortFlags)Api.GetPortFlags(pointer));
        Note(pointer, info);
        JackPort? port = Find(pointer, name) ?? (Api.IsPortMine(client, pointer) ? null : AddForeign(pointer, name));
        return new KnownPort(info, pointer, port);
    }

    /// <summary>Gets what is known of a port, looking it up where nothing is.</summary>
    public KnownPort Recall(nint client, uint id)
    {
        nint pointer = Api.GetPortById(client, id);
        lock (_lock)
        {
            if (_known.TryGetValue(pointer, out PortInfo? info))
            {
                return new KnownPort(info with { Id = (int)id }, pointer, Find(pointer, info.Name));
            }
        }

        return Learn(client, id);
    }

    /// <summary>Notes that a port has gone.</summary>
    public KnownPort Forget(nint client, uint id)
    {
        KnownPort known = Recall(client, id);
        lock (_lock)
        {
            _known.Remove(known.Pointer);
            if (known.Port is ForeignPort foreign)
            {
                foreign.MarkGone();
                _ports.Remove(known.Pointer);
            }
        }

        return known;
    }

    /// <summary>Notes that a port has another name.</summary>
    public KnownPort Rename(nint client, uint id, string newName)
    {
        KnownPort known = Recall(client, id);
        PortInfo info = known.Info with { Name = newName };
        Note(known.Pointer, info);

        // Where this client renamed the port, its object has the new name already.
        JackPort? port = known.Port ?? Find(known.Pointer, newName);
        port?.OnRenamed(newName);
        return new KnownPort(info, known.Pointer, port);
    }

    private void Note(nint pointer, PortInfo info)
    {
        lock (_lock)
        {
            _known[pointer] = info;
        }
    }

    private JackPort AddForeign(nint pointer, string name)
    {
        var type = new PortType(Api.GetPortType(pointer) ?? "");
        var flags = (PortFlags)Api.GetPortFlags(pointer);
        ForeignPort created = (flags & PortFlags.IsInput) != 0
            ? new ForeignInputPort(_client, pointer, name, type, flags)
            : new ForeignOutputPort(_client, pointer, name, type, flags);
        lock (_lock)
        {
            JackPort? present = _ports.GetValueOrDefault(pointer);
            if (present?.Stands(name) == true)
            {
                return present;
            }

            (present as ForeignPort)?.MarkGone();
            _ports[pointer] = created;
            return created;
        }
    }

    private JackPort? Find(nint pointer, string name)
    {
        lock (_lock)
        {
            return _ports.TryGetValue(pointer, out JackPort? present) && present.Stands(name) ? present : null;
        }
    }
}
