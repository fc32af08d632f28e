namespace Jack;

/// <summary>An output of the client with a type that is neither audio nor MIDI.</summary>
public sealed class CustomOutPort : OwnPort, IOutputPort
{
    internal CustomOutPort(JackClient client, nint pointer, string name, PortType type, PortFlags flags)
        : base(client, pointer, name, type, flags)
    {
    }

    /// <summary>Gets this cycle's data to fill in. What it holds before is undefined.</summary>
    /// <param name="context">The context passed to the running process handler.</param>
    /// <returns><see cref="PortType.BufferSize"/> bytes, valid until the handler returns; empty where the server has none.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="context"/> belongs to another client.</exception>
    /// <exception cref="ObjectDisposedException">The port was unregistered before the cycle began.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_port_get_buffer</c>.</remarks>
    [RealtimeSafe]
    public unsafe Span<byte> GetBuffer(in ProcessContext context)
    {
        nint buffer = FetchBuffer(in context);
        return buffer != 0 ? new Span<byte>((void*)buffer, Type.BufferSize) : [];
    }
}
