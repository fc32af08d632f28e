using System.Diagnostics.CodeAnalysis;
using Jack.Interop;

namespace Jack;

/// <content>The client's own ports, and the ports of the graph.</content>
public sealed partial class JackClient
{
    private const PortFlags SettableFlags = PortFlags.IsPhysical | PortFlags.CanMonitor | PortFlags.IsTerminal | PortFlags.IsControlVoltage;

    private readonly Lock _customLock = new();
    private readonly List<OwnPort> _customPorts = [];

    /// <summary>Gets the client's audio inputs.</summary>
    [RealtimeSafe]
    public PortCollection<AudioInPort> AudioInputs { get; }

    /// <summary>Gets the client's audio outputs.</summary>
    [RealtimeSafe]
    public PortCollection<AudioOutPort> AudioOutputs { get; }

    /// <summary>Gets the client's MIDI inputs.</summary>
    [RealtimeSafe]
    public PortCollection<MidiInPort> MidiInputs { get; }

    /// <summary>Gets the client's MIDI outputs.</summary>
    [RealtimeSafe]
    public PortCollection<MidiOutPort> MidiOutputs { get; }

    /// <summary>Registers an input with a type that is neither audio nor MIDI.</summary>
    /// <param name="shortName">The name without the client, unique within it.</param>
    /// <param name="type">The type, with its buffer size where the server does not know it.</param>
    /// <param name="flags">Any of <see cref="PortFlags.IsPhysical"/>, <see cref="PortFlags.CanMonitor"/> and <see cref="PortFlags.IsTerminal"/>.</param>
    /// <returns>The port.</returns>
    /// <exception cref="ArgumentException">The name or the type is not valid.</exception>
    /// <exception cref="JackException">The server refused; JACK2 knows audio and MIDI only.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_register</c>.</remarks>
    public CustomInPort RegisterInput(string shortName, PortType type, PortFlags flags = PortFlags.None)
    {
        PortFlags all = flags | PortFlags.IsInput;
        return AddCustom(RegisterPort(shortName, type, all, (pointer, full) => new CustomInPort(this, pointer, full, Sized(type), all)));
    }

    /// <summary>Registers an output with a type that is neither audio nor MIDI.</summary>
    /// <param name="shortName">The name without the client, unique within it.</param>
    /// <param name="type">The type, with its buffer size where the server does not know it.</param>
    /// <param name="flags">Any of <see cref="PortFlags.IsPhysical"/>, <see cref="PortFlags.CanMonitor"/> and <see cref="PortFlags.IsTerminal"/>.</param>
    /// <returns>The port.</returns>
    /// <exception cref="ArgumentException">The name or the type is not valid.</exception>
    /// <exception cref="JackException">The server refused; JACK2 knows audio and MIDI only.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_register</c>.</remarks>
    public CustomOutPort RegisterOutput(string shortName, PortType type, PortFlags flags = PortFlags.None)
    {
        PortFlags all = flags | PortFlags.IsOutput;
        return AddCustom(RegisterPort(shortName, type, all, (pointer, full) => new CustomOutPort(this, pointer, full, Sized(type), all)));
    }

    /// <summary>Gets all ports of the client itself.</summary>
    /// <returns>The ports, by kind.</returns>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public IReadOnlyList<OwnPort> GetOwnPorts()
    {
        using SafeJackClientHandle.Lease lease = Read();
        return AllOwnPorts();
    }

    /// <summary>Tells whether a port belongs to this client.</summary>
    /// <param name="port">The port.</param>
    /// <returns>Whether the client owns it.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_port_is_mine</c>.</remarks>
    public bool Owns(JackPort port)
    {
        ArgumentNullException.ThrowIfNull(port);
        return port is OwnPort && ReferenceEquals(port.Client, this);
    }

    /// <summary>Tells whether a port belongs to this client.</summary>
    /// <param name="portName">The full name of the port.</param>
    /// <returns>Whether the client owns it.</returns>
    /// <exception cref="ArgumentException">There is no such port.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_by_name</c>, <c>jack_port_is_mine</c>.</remarks>
    public bool Owns(string portName) => Owns(GetPort(portName));

    /// <summary>Gets a port by its name.</summary>
    /// <param name="portName">The full name, or an alias.</param>
    /// <returns>The port; for a port of the client itself the object that registering it returned.</returns>
    /// <exception cref="ArgumentException">There is no such port.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_by_name</c>.</remarks>
    public JackPort GetPort(string portName) =>
        TryGetPort(portName, out JackPort? port)
            ? port
            : throw new ArgumentException($"There is no port '{portName}'. Full names have the form 'client:port'; GetPorts lists them.", nameof(portName));

    /// <summary>Gets a port by its name, if there is one.</summary>
    /// <param name="portName">The full name, or an alias.</param>
    /// <param name="port">The port.</param>
    /// <returns>Whether there is such a port.</returns>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_by_name</c>.</remarks>
    public bool TryGetPort(string portName, [NotNullWhen(true)] out JackPort? port)
    {
        JackNames.GetByteCount(portName, "port name");
        using SafeJackClientHandle.Lease lease = Read();
        nint pointer = Api.GetPortByName(lease.Pointer, portName);
        string? name = pointer == 0 ? null : Api.GetPortName(pointer);
        port = name is null ? null : Ports.Resolve(lease.Pointer, pointer, name);
        return port is not null;
    }

    /// <summary>Gets the ports of the graph.</summary>
    /// <param name="query">Which ports; <see langword="null"/> means all.</param>
    /// <returns>The ports, in the server's order. A sound card's capture ports are outputs, its playback ports are inputs.</returns>
    /// <exception cref="ArgumentException">The name pattern is no POSIX extended regular expression.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_get_ports</c>.</remarks>
    public IReadOnlyList<JackPort> GetPorts(PortQuery? query = null) => GetPorts<JackPort>(query);

    /// <summary>Gets the ports of the graph that are of one kind, such as <see cref="IInputPort"/>.</summary>
    /// <typeparam name="TPort">The kind.</typeparam>
    /// <param name="query">Which ports; <see langword="null"/> means all.</param>
    /// <returns>The ports, in the server's order.</returns>
    /// <exception cref="ArgumentException">The name pattern is no POSIX extended regular expression.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_get_ports</c>.</remarks>
    public IReadOnlyList<TPort> GetPorts<TPort>(PortQuery? query = null)
        where TPort : class, IPort
    {
        using SafeJackClientHandle.Lease lease = Read();
        var ports = new List<TPort>();
        foreach (string name in FindPortNames(lease.Pointer, query))
        {
            // A port that vanished since the list was made is left out.
            nint pointer = Api.GetPortByName(lease.Pointer, name);
            if (pointer != 0 && Ports.Resolve(lease.Pointer, pointer, name) is TPort port && IsWanted(query, port.Flags))
            {
                ports.Add(port);
            }
        }

        return ports;
    }

    /// <summary>Takes a snapshot of the ports of the graph.</summary>
    /// <param name="query">Which ports; <see langword="null"/> means all.</param>
    /// <returns>The snapshots with the names of the connected ports, in the server's order.</returns>
    /// <exception cref="ArgumentException">The name pattern is no POSIX extended regular expression.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_get_ports</c>, <c>jack_port_get_all_connections</c>.</remarks>
    public IReadOnlyList<PortInfo> GetPortInfos(PortQuery? query = null)
    {
        using SafeJackClientHandle.Lease lease = Read();
        List<PortInfo> ports = Api.DescribePorts(lease.Pointer, ValidPattern(query), TypePattern(query), (uint)(query?.Flags ?? 0));
        ports.RemoveAll(port => !IsWanted(query, port.Flags) || (query?.ClientName is { } owner && port.ClientName != owner));
        return ports;
    }

    internal void ValidatePortName(string shortName, string clientName)
    {
        int prefix = System.Text.Encoding.UTF8.GetByteCount(clientName) + 1;
        JackNames.Validate(shortName, Api.MaxPortNameBytes - prefix, "port name", nameof(shortName));
    }

    internal void RemoveFromCollections(OwnPort port)
    {
        AudioInputs.Remove(port);
        AudioOutputs.Remove(port);
        MidiInputs.Remove(port);
        MidiOutputs.Remove(port);
        lock (_customLock)
        {
            _customPorts.Remove(port);
        }
    }

    private static bool IsWanted(PortQuery? query, PortFlags flags) => query is null || (flags & query.ExcludedFlags) == 0;

    private string[] FindPortNames(nint client, PortQuery? query)
    {
        string[] names = Api.GetPorts(client, ValidPattern(query), TypePattern(query), (uint)(query?.Flags ?? 0));
        return query?.ClientName is { } owner ? Array.FindAll(names, name => PortName.ClientPart(name) == owner) : names;
    }

    private static string? ValidPattern(PortQuery? query)
    {
        if (query?.NamePattern is { Length: > 0 } pattern)
        {
            PosixRegex.Validate(pattern, nameof(query));
        }

        return query?.NamePattern;
    }

    // The server matches types by pattern as well.
    private static string? TypePattern(PortQuery? query) => query?.Type is { } wanted ? PortPattern.Exactly(wanted.Name) : null;

    private OwnPort[] AllOwnPorts()
    {
        lock (_customLock)
        {
            return [.. AudioInputs.AsSpan(), .. AudioOutputs.AsSpan(), .. MidiInputs.AsSpan(), .. MidiOutputs.AsSpan(), .. _customPorts];
        }
    }

    private TPort AddCustom<TPort>(TPort port)
        where TPort : OwnPort
    {
        lock (_customLock)
        {
            _customPorts.Add(port);
        }

        return port;
    }

    private PortType Sized(PortType type)
    {
        using SafeJackClientHandle.Lease lease = Read();
        return type.BufferSize > 0 ? type : type with { BufferSize = (int)Api.GetPortTypeBufferSize(lease.Pointer, type.Name) };
    }

    private TPort RegisterPort<TPort>(string shortName, PortType type, PortFlags flags, Func<nint, string, TPort> create)
        where TPort : OwnPort
    {
        ValidatePortName(shortName, Name);
        JackNames.Validate(type.Name, Api.GetPortTypeSize() - 1, "port type", nameof(type));
        ArgumentOutOfRangeException.ThrowIfNegative(type.BufferSize, nameof(type));
        PortFlags other = flags & ~(SettableFlags | PortFlags.IsInput | PortFlags.IsOutput);
        if (other != 0 || (flags & PortFlags.IsInput) != 0 == ((flags & PortFlags.IsOutput) != 0))
        {
            throw new ArgumentException($"The flags {flags} cannot be asked for here: the direction follows from the kind of port, and only {SettableFlags} may be added.", nameof(flags));
        }

        using SafeJackClientHandle.Lease lease = Use(member: "Register");
        string fullName = $"{Name}:{shortName}";
        lock (Ports.Registration)
        {
            nint pointer = Api.RegisterPort(lease.Pointer, shortName, type.Name, (uint)flags, (uint)type.BufferSize);
            if (pointer == 0)
            {
                throw Api.GetPortByName(lease.Pointer, fullName) != 0
                    ? new ArgumentException($"The client already has a port '{shortName}'. Port names are unique within a client: choose another.", nameof(shortName))
                    : new JackException($"jack_port_register '{fullName}' of type '{type}' failed: the server does not know the type, or has no port left.");
            }

            // Looking the name up is cheaper than reading it, and it nearly always is the one that was asked for.
            string? name = Api.GetPortByName(lease.Pointer, fullName) == pointer ? fullName : Api.GetPortName(pointer);
            TPort port = create(pointer, name ?? fullName);
            Ports.Add(port);
            return port;
        }
    }
}
