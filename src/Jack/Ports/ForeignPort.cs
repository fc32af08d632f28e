using Jack.Interop;

namespace Jack;

/// <summary>Another client's port.</summary>
public abstract class ForeignPort : JackPort
{
    private volatile string _name;
    private volatile bool _gone;

    private protected ForeignPort(JackClient client, nint pointer, string name, PortType type, PortFlags flags)
        : base(client, pointer, type, flags) => _name = name;

    /// <inheritdoc/>
    public override bool IsAvailable
    {
        get
        {
            if (_gone || Client.HasLostServer || !Client.TryRead(out SafeJackClientHandle.Lease lease))
            {
                return false;
            }

            using (lease)
            {
                return Exists(lease.Pointer);
            }
        }
    }

    private protected override string LastName => _name;

    internal override bool Stands(string name) => !_gone && _name == name;

    internal void MarkGone() => _gone = true;

    internal override void OnRenamed(string newName) => _name = newName;

    private protected override string[] ReadConnectionNames(in PortLease lease) => Client.Api.GetAllPortConnections(lease.Client, lease.Port);

    private protected override PortLease Read() => Hold(Client.Read());

    private protected override PortLease Use() => Hold(Client.Use());

    private PortLease Hold(SafeJackClientHandle.Lease lease)
    {
        if (_gone || !Exists(lease.Pointer))
        {
            _gone = true;
            lease.Dispose();
            throw new ObjectDisposedException(_name, $"The port '{_name}' has been unregistered by its client, or renamed without notice. Look it up again.");
        }

        return new PortLease(lease, Pointer, count: null);
    }

    // The pointer alone tells nothing: the server gives it to the next port.
    private bool Exists(nint client) => Client.Api.GetPortByName(client, _name) == Pointer;
}
