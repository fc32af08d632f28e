namespace Jack;

/// <summary>A MIDI output of the client.</summary>
public sealed class MidiOutPort : OwnPort, IOutputPort
{
    private nint _buffer;
    private int _lastFrame;

    internal MidiOutPort(JackClient client, nint pointer, string name, PortFlags flags)
        : base(client, pointer, name, PortType.Midi, flags)
    {
    }

    /// <summary>Gets a writer for this cycle's events. The buffer is empty when the cycle begins, whether it is asked for or not.</summary>
    /// <param name="context">The context passed to the running process handler.</param>
    /// <returns>The writer, valid until the handler returns.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="context"/> belongs to another client.</exception>
    /// <exception cref="ObjectDisposedException">The port was unregistered before the cycle began.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_port_get_buffer</c>, <c>jack_midi_clear_buffer</c>.</remarks>
    [RealtimeSafe]
    public MidiWriter GetWriter(in ProcessContext context)
    {
        nint buffer = FetchBuffer(in context);
        if (buffer != _buffer)
        {
            // Registered while this cycle was under way: nobody has cleared it yet.
            BeginCycle((uint)context.FrameCount);
        }

        return new MidiWriter(Client.Api, buffer, context.FrameCount, ref _lastFrame);
    }

    /// <summary>Empties the buffer: JACK would send the last cycle's events again.</summary>
    internal void BeginCycle(uint frameCount)
    {
        _lastFrame = 0;
        _buffer = Client.Api.GetPortBuffer(Pointer, frameCount);
        if (_buffer != 0)
        {
            Client.Api.ClearMidiBuffer(_buffer);
        }
    }
}
