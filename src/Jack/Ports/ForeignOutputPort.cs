namespace Jack;

/// <summary>Another client's port that sends data.</summary>
public sealed class ForeignOutputPort : ForeignPort, IOutputPort
{
    internal ForeignOutputPort(JackClient client, nint pointer, string name, PortType type, PortFlags flags)
        : base(client, pointer, name, type, flags)
    {
    }
}
