namespace Jack.Interop;

/// <summary>The right to use the pointers of a port and its client until disposed.</summary>
internal readonly ref struct PortLease
{
    private readonly SafeJackClientHandle.Lease _client;
    private readonly UseCount? _port;

    public PortLease(SafeJackClientHandle.Lease client, nint port, UseCount? count)
    {
        _client = client;
        Port = port;
        _port = count;
    }

    public nint Client => _client.Pointer;

    public nint Port { get; }

    public void Dispose()
    {
        _port?.Exit();
        _client.Dispose();
    }
}
