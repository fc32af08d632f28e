namespace Jack;

/// <summary>A MIDI input of the client.</summary>
public sealed class MidiInPort : OwnPort, IInputPort
{
    internal MidiInPort(JackClient client, nint pointer, string name, PortFlags flags)
        : base(client, pointer, name, PortType.Midi, flags)
    {
    }

    /// <summary>Gets this cycle's events, ordered by their frames. They are complete messages without running status.</summary>
    /// <param name="context">The context passed to the running process handler.</param>
    /// <returns>The events, valid until the handler returns.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="context"/> belongs to another client.</exception>
    /// <exception cref="ObjectDisposedException">The port was unregistered before the cycle began.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_port_get_buffer</c>, <c>jack_midi_get_event_count</c>.</remarks>
    [RealtimeSafe]
    public MidiEvents GetEvents(in ProcessContext context) => new(Client.Api, FetchBuffer(in context));
}
