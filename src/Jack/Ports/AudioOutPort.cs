namespace Jack;

/// <summary>An audio output of the client.</summary>
public sealed class AudioOutPort : OwnPort, IOutputPort
{
    private long _writtenCycle;

    internal AudioOutPort(JackClient client, nint pointer, string name, PortFlags flags)
        : base(client, pointer, name, PortType.Audio, flags)
    {
    }

    /// <summary>Gets this cycle's samples to fill in, one <see cref="float"/> per frame, nominally in −1 to 1. What they hold before is undefined.</summary>
    /// <param name="context">The context passed to the running process handler.</param>
    /// <returns><see cref="ProcessContext.FrameCount"/> samples, valid until the handler returns. An output that is not asked for is silent.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="context"/> belongs to another client.</exception>
    /// <exception cref="ObjectDisposedException">The port was unregistered before the cycle began.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_port_get_buffer</c>.</remarks>
    [RealtimeSafe]
    public unsafe Span<float> GetBuffer(in ProcessContext context)
    {
        nint buffer = FetchBuffer(in context);
        _writtenCycle = context.Bridge.Cycle;

        // PipeWire has no memory for a port that is not linked up yet.
        return buffer != 0 ? new Span<float>((void*)buffer, context.FrameCount) : context.Bridge.Discard(context.FrameCount);
    }

    internal void ClearIfUnwritten(long cycle, uint frameCount)
    {
        if (_writtenCycle != cycle)
        {
            Clear(frameCount);
        }
    }

    internal unsafe void Clear(uint frameCount)
    {
        nint buffer = Client.Api.GetPortBuffer(Pointer, frameCount);
        if (buffer != 0)
        {
            new Span<float>((void*)buffer, (int)frameCount).Clear();
        }
    }
}
