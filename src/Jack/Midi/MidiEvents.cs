using Jack.Interop;
using Jack.Native;

namespace Jack;

/// <summary>The MIDI events that an input has in one cycle. <c>foreach</c> walks them.</summary>
/// <remarks>Realtime-safe in all its members. It lives on the stack of the process handler.</remarks>
[RealtimeSafe]
public readonly unsafe ref struct MidiEvents
{
    private readonly IJackApi? _api;
    private readonly nint _buffer;

    internal MidiEvents(IJackApi api, nint buffer)
    {
        _api = api;
        _buffer = buffer;
        Count = buffer == 0 ? 0 : (int)api.GetMidiEventCount(buffer);
    }

    /// <summary>Gets the number of events.</summary>
    /// <remarks>Source: <c>jack_midi_get_event_count</c>.</remarks>
    public int Count { get; }

    /// <summary>Gets the number of events that did not fit into the buffer.</summary>
    /// <remarks>Source: <c>jack_midi_get_lost_event_count</c>.</remarks>
    public int LostCount => _buffer == 0 ? 0 : (int)_api!.GetLostMidiEventCount(_buffer);

    /// <summary>Gets an event.</summary>
    /// <param name="index">Its place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
    /// <remarks>Source: <c>jack_midi_event_get</c>.</remarks>
    public MidiEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return Read(index);
        }
    }

    /// <summary>Walks the events.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    // JACK itself refuses an index that is out of range.
    private MidiEvent Read(int index) =>
        _api!.GetMidiEvent(_buffer, (uint)index, out jack_midi_event_t midi) == 0
            ? new MidiEvent((int)midi.time, new ReadOnlySpan<byte>(midi.buffer, (int)midi.size))
            : default;

    /// <summary>Walks the events of one cycle.</summary>
    [RealtimeSafe]
    public ref struct Enumerator
    {
        private readonly MidiEvents _events;
        private int _index;

        internal Enumerator(MidiEvents events)
        {
            _events = events;
            _index = -1;
        }

        /// <summary>Gets the event.</summary>
        public readonly MidiEvent Current => _events.Read(_index);

        /// <summary>Goes to the next event.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _events.Count;
    }
}
