using Jack.Interop;

namespace Jack;

/// <summary>A port in the graph: one of the client's own, or another client's. There is one object per port.</summary>
/// <remarks>
/// Members may be called on any thread. An object whose port was unregistered throws <see cref="ObjectDisposedException"/> and never
/// becomes another port, though JACK uses its number again.
/// </remarks>
public abstract partial class JackPort : IPort
{
    private protected JackPort(JackClient client, nint pointer, PortType type, PortFlags flags)
    {
        Client = client;
        Pointer = pointer;
        Type = type;
        Flags = flags;
    }

    /// <summary>Gets the longest full name ("client:port") that the JACK library takes, in bytes of UTF-8.</summary>
    /// <remarks>Source: <c>jack_port_name_size</c>, less what the servers are known to cut off.</remarks>
    public static int MaxFullNameLength => NativeJackApi.Instance.MaxPortNameBytes;

    /// <inheritdoc/>
    [RealtimeSafe]
    public PortType Type { get; }

    /// <inheritdoc/>
    [RealtimeSafe]
    public PortFlags Flags { get; }

    /// <summary>Gets the full name, "client:port", as it is now.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it makes a string. Source: <c>jack_port_name</c>.</remarks>
    public string Name
    {
        get
        {
            using PortLease lease = Read();
            return Client.Api.GetPortName(lease.Port) ?? "";
        }
    }

    /// <summary>Gets the name without the client.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it makes a string. Source: <c>jack_port_short_name</c>. <see cref="Rename"/> sets it.</remarks>
    public string ShortName
    {
        get
        {
            using PortLease lease = Read();
            return Client.Api.GetPortShortName(lease.Port) ?? "";
        }
    }

    /// <summary>Gets the name of the client that owns the port.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it makes a string.</remarks>
    public string ClientName => PortName.ClientPart(Name);

    /// <summary>Gets the identifier that metadata names the port by.</summary>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Source: <c>jack_port_uuid</c>.</remarks>
    public JackUuid Uuid
    {
        get
        {
            using PortLease lease = Read();
            return new JackUuid(Client.Api.GetPortUuid(lease.Port));
        }
    }

    /// <summary>Gets the port's properties, such as its pretty name.</summary>
    /// <remarks>Each member reads or writes when it is used, and throws <see cref="ObjectDisposedException"/> when the port is gone.</remarks>
    public SubjectMetadata Metadata => new(Client.Metadata, () => Uuid);

    /// <summary>Gets whether the port still exists.</summary>
    public abstract bool IsAvailable { get; }

    /// <summary>Gets whether the port receives data.</summary>
    [RealtimeSafe]
    public bool IsInput => (Flags & PortFlags.IsInput) != 0;

    /// <summary>Gets whether the port sends data.</summary>
    [RealtimeSafe]
    public bool IsOutput => (Flags & PortFlags.IsOutput) != 0;

    /// <summary>Gets whether this is an audio port.</summary>
    [RealtimeSafe]
    public bool IsAudio => Type.IsAudio;

    /// <summary>Gets whether this is a MIDI port.</summary>
    [RealtimeSafe]
    public bool IsMidi => Type.IsMidi;

    /// <summary>Gets whether the port corresponds to a physical input or output.</summary>
    [RealtimeSafe]
    public bool IsPhysical => (Flags & PortFlags.IsPhysical) != 0;

    /// <summary>Gets whether the data ends or begins here.</summary>
    [RealtimeSafe]
    public bool IsTerminal => (Flags & PortFlags.IsTerminal) != 0;

    /// <summary>Gets whether a monitor request makes sense.</summary>
    [RealtimeSafe]
    public bool CanMonitor => (Flags & PortFlags.CanMonitor) != 0;

    internal JackClient Client { get; }

    internal nint Pointer { get; }

    /// <summary>Gets the name to print when the port may be gone.</summary>
    private protected abstract string LastName { get; }

    /// <summary>Gives the port another short name, unique within its client.</summary>
    /// <param name="shortName">The name without the client.</param>
    /// <exception cref="ArgumentException">The name is empty, too long or no valid text; JACK would cut it off without a word.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_rename</c>.</remarks>
    public void Rename(string shortName)
    {
        using PortLease lease = Use();
        Client.ValidatePortName(shortName, ClientName);
        string newName = $"{ClientName}:{shortName}";
        nint holder = Client.Api.GetPortByName(lease.Client, newName);
        if (holder != 0 && holder != lease.Port)
        {
            throw new ArgumentException($"Another port is called '{newName}'. Port names are unique within a client: choose another.", nameof(shortName));
        }

        JackError.ThrowIfFailed(Client.Api.RenamePort(lease.Client, lease.Port, shortName), $"jack_port_rename of '{LastName}' to '{shortName}'");
        OnRenamed(newName);
    }

    /// <summary>Takes a snapshot that stays readable when the port is gone.</summary>
    /// <returns>The snapshot, with the names of the connected ports.</returns>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public PortInfo ToInfo()
    {
        using PortLease lease = Read();
        return new PortInfo(null, Client.Api.GetPortName(lease.Port) ?? "", Type, Flags) { Connections = ConnectionNames(in lease) };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{GetType().Name}('{LastName}')";

    /// <summary>Tells whether this object is for the port that has a name now.</summary>
    internal abstract bool Stands(string name);

    internal abstract void OnRenamed(string newName);

    private protected abstract string[] ReadConnectionNames(in PortLease lease);

    /// <summary>Gets the full names of the connected ports, as they are after the last change.</summary>
    private string[] ConnectionNames(in PortLease lease)
    {
        var read = new GraphRead(Client);
        string[] names;
        do
        {
            names = ReadConnectionNames(in lease);
        }
        while (read.MustRepeat());
        return names;
    }

    /// <summary>Holds the port and the client for a read, which works anywhere.</summary>
    private protected abstract PortLease Read();

    /// <summary>Holds the port and the client for a request to the server.</summary>
    private protected abstract PortLease Use();
}
