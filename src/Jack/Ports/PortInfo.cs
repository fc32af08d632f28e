namespace Jack;

/// <summary>What was known of a port at one moment. It stays readable when the port is gone.</summary>
/// <param name="Id">The number by which the server's notifications name the port, or <see langword="null"/> where it is not known.</param>
/// <param name="Name">The full name, "client:port".</param>
/// <param name="Type">The type.</param>
/// <param name="Flags">What the port is and can do.</param>
public sealed record PortInfo(int? Id, string Name, PortType Type, PortFlags Flags)
{
    /// <summary>Gets the name of the client that owns the port.</summary>
    public string ClientName => PortName.ClientPart(Name);

    /// <summary>Gets the name without the client.</summary>
    public string ShortName => PortName.ShortPart(Name);

    /// <summary>Gets the full names of the ports that it was connected to, where the snapshot was asked to hold them; otherwise empty.</summary>
    public IReadOnlyList<string> Connections { get; init; } = [];

    /// <summary>Gets whether the port receives data.</summary>
    public bool IsInput => (Flags & PortFlags.IsInput) != 0;

    /// <summary>Gets whether the port sends data.</summary>
    public bool IsOutput => (Flags & PortFlags.IsOutput) != 0;

    /// <summary>Gets whether this is an audio port.</summary>
    public bool IsAudio => Type.IsAudio;

    /// <summary>Gets whether this is a MIDI port.</summary>
    public bool IsMidi => Type.IsMidi;

    /// <summary>Gets whether the port corresponds to a physical input or output.</summary>
    public bool IsPhysical => (Flags & PortFlags.IsPhysical) != 0;

    /// <summary>Gets whether the data ends or begins here.</summary>
    public bool IsTerminal => (Flags & PortFlags.IsTerminal) != 0;

    /// <summary>Gets whether a monitor request makes sense.</summary>
    public bool CanMonitor => (Flags & PortFlags.CanMonitor) != 0;
}
