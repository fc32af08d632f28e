namespace Jack;

/// <summary>An audio input of the client.</summary>
public sealed class AudioInPort : OwnPort, IInputPort
{
    internal AudioInPort(JackClient client, nint pointer, string name, PortFlags flags)
        : base(client, pointer, name, PortType.Audio, flags)
    {
    }

    /// <summary>Gets this cycle's samples, one <see cref="float"/> per frame, nominally in −1 to 1; the sum of what is connected, or silence.</summary>
    /// <param name="context">The context passed to the running process handler.</param>
    /// <returns><see cref="ProcessContext.FrameCount"/> samples, valid until the handler returns. JACK may share the memory with other clients, hence read-only.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="context"/> belongs to another client.</exception>
    /// <exception cref="ObjectDisposedException">The port was unregistered before the cycle began.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_port_get_buffer</c>.</remarks>
    [RealtimeSafe]
    public unsafe ReadOnlySpan<float> GetBuffer(in ProcessContext context)
    {
        nint buffer = FetchBuffer(in context);

        // PipeWire has no memory for a port that is not linked up yet.
        return buffer != 0 ? new ReadOnlySpan<float>((void*)buffer, context.FrameCount) : context.Bridge.Silence(context.FrameCount);
    }
}
