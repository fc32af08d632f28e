namespace Jack;

/// <summary>A port was renamed. JACK1 and PipeWire do not tell.</summary>
public sealed class PortRenamedEventArgs : GraphChange
{
    internal PortRenamedEventArgs(PortInfo info, JackPort? port, string oldName, string newName)
    {
        Info = info;
        Port = port;
        OldName = oldName;
        NewName = newName;
    }

    /// <summary>Gets what is known of the port, under its new name.</summary>
    public PortInfo Info { get; }

    /// <summary>Gets the port, or <see langword="null"/> when it is gone.</summary>
    public JackPort? Port { get; }

    /// <summary>Gets the full name that the port had.</summary>
    public string OldName { get; }

    /// <summary>Gets the full name that the port has.</summary>
    public string NewName { get; }
}
