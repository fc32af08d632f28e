namespace Jack;

/// <summary>A port has come or gone.</summary>
public sealed class PortRegistrationEventArgs : GraphChange
{
    internal PortRegistrationEventArgs(PortInfo info, JackPort? port, bool isRegistered)
    {
        Info = info;
        Port = port;
        IsRegistered = isRegistered;
    }

    /// <summary>Gets what was known of the port when it came or went.</summary>
    public PortInfo Info { get; }

    /// <summary>Gets the port, or <see langword="null"/> when it is gone.</summary>
    public JackPort? Port { get; }

    /// <summary>Gets whether the port has come.</summary>
    public bool IsRegistered { get; }
}
