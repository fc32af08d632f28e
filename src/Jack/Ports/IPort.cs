namespace Jack;

/// <summary>Any port in the graph, whoever owns it.</summary>
public interface IPort
{
    /// <summary>Gets the full name, "client:port", as it is now.</summary>
    string Name { get; }

    /// <summary>Gets the type.</summary>
    PortType Type { get; }

    /// <summary>Gets what the port is and can do.</summary>
    PortFlags Flags { get; }
}
