using Jack.Interop;

namespace Jack;

/// <summary>Writes the MIDI events of one cycle, in the order of their frames.</summary>
/// <remarks>Realtime-safe in all its members. It lives on the stack of the process handler.</remarks>
[RealtimeSafe]
public readonly unsafe ref struct MidiWriter
{
    private readonly IJackApi? _api;
    private readonly nint _buffer;
    private readonly int _frameCount;
    private readonly ref int _lastFrame;

    internal MidiWriter(IJackApi api, nint buffer, int frameCount, ref int lastFrame)
    {
        _api = api;
        _buffer = buffer;
        _frameCount = frameCount;
        _lastFrame = ref lastFrame;
    }

    /// <summary>Gets the size of the largest event that can be written now, in bytes.</summary>
    /// <remarks>Source: <c>jack_midi_max_event_size</c>.</remarks>
    public int MaxEventSize => _buffer == 0 ? 0 : (int)_api!.GetMaxMidiEventSize(_buffer);

    /// <summary>Gets the number of events that were refused in this cycle because they did not fit.</summary>
    /// <remarks>Source: <c>jack_midi_get_lost_event_count</c>.</remarks>
    public int LostCount => _buffer == 0 ? 0 : (int)_api!.GetLostMidiEventCount(_buffer);

    /// <summary>Gets the number of events that have been written in this cycle.</summary>
    /// <remarks>Source: <c>jack_midi_get_event_count</c>.</remarks>
    public int Count => _buffer == 0 ? 0 : (int)_api!.GetMidiEventCount(_buffer);

    /// <summary>Writes an event.</summary>
    /// <param name="frame">The frame within the cycle, counted from 0, not before that of the event written last.</param>
    /// <param name="data">A complete message without running status.</param>
    /// <returns>Whether it was written, or why not.</returns>
    /// <remarks>Source: <c>jack_midi_event_write</c>.</remarks>
    public MidiWriteResult Write(int frame, ReadOnlySpan<byte> data)
    {
        if ((uint)frame >= (uint)_frameCount)
        {
            return MidiWriteResult.BeyondCycle;
        }

        if (_buffer == 0)
        {
            return MidiWriteResult.NoSpace;
        }

        // JACK2 would print what is wrong, in the middle of the cycle.
        if (frame < _lastFrame)
        {
            return MidiWriteResult.OutOfOrder;
        }

        fixed (byte* bytes = data)
        {
            if (_api!.WriteMidiEvent(_buffer, (uint)frame, (nint)bytes, (nuint)data.Length) != 0)
            {
                return MidiWriteResult.NoSpace;
            }
        }

        _lastFrame = frame;
        return MidiWriteResult.Success;
    }

    /// <summary>Makes room for an event, which the caller then fills in.</summary>
    /// <param name="frame">The frame within the cycle, counted from 0, not before that of the event written last.</param>
    /// <param name="size">The size of the message, in bytes.</param>
    /// <returns>The room, valid until the process handler returns; empty when the event was refused.</returns>
    /// <remarks>Source: <c>jack_midi_event_reserve</c>.</remarks>
    public Span<byte> Reserve(int frame, int size)
    {
        if (_buffer == 0 || (uint)frame >= (uint)_frameCount || frame < _lastFrame || size < 0)
        {
            return [];
        }

        nint room = _api!.ReserveMidiEvent(_buffer, (uint)frame, (nuint)size);
        if (room == 0)
        {
            return [];
        }

        _lastFrame = frame;
        return new Span<byte>((void*)room, size);
    }
}
