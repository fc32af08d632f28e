namespace Jack;

/// <summary>Another client's port that receives data.</summary>
public sealed class ForeignInputPort : ForeignPort, IInputPort
{
    internal ForeignInputPort(JackClient client, nint pointer, string name, PortType type, PortFlags flags)
        : base(client, pointer, name, type, flags)
    {
    }
}
