namespace Jack;

/// <summary>Two ports were connected or disconnected.</summary>
public sealed class PortConnectionEventArgs : GraphChange
{
    internal PortConnectionEventArgs(PortInfo source, PortInfo destination, JackPort? sourcePort, JackPort? destinationPort, bool isConnected)
    {
        Source = source;
        Destination = destination;
        SourcePort = sourcePort;
        DestinationPort = destinationPort;
        IsConnected = isConnected;
    }

    /// <summary>Gets what was known of the output port.</summary>
    public PortInfo Source { get; }

    /// <summary>Gets what was known of the input port.</summary>
    public PortInfo Destination { get; }

    /// <summary>Gets the output port, or <see langword="null"/> when it is gone.</summary>
    public JackPort? SourcePort { get; }

    /// <summary>Gets the input port, or <see langword="null"/> when it is gone.</summary>
    public JackPort? DestinationPort { get; }

    /// <summary>Gets whether the ports were connected.</summary>
    public bool IsConnected { get; }
}
