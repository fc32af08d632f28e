using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <content>The calls of the process path: none of them allocates or blocks.</content>
internal sealed unsafe partial class NativeJackApi
{
    // JACK reports events that it refuses to the error function, which may be managed: the raw functions, which suppress the transition of
    // the collector, would end the process then.
    private delegate* unmanaged[Cdecl]<void*, uint, byte*, nuint, int> _writeMidiEvent;
    private delegate* unmanaged[Cdecl]<void*, uint, nuint, byte*> _reserveMidiEvent;

    public nint GetPortBuffer(nint port, uint frames) =>
        (nint)Libjack.jack_port_get_buffer((jack_port_t*)port, frames);

    public uint GetMidiEventCount(nint buffer) =>
        Libjack.jack_midi_get_event_count((void*)buffer);

    public int GetMidiEvent(nint buffer, uint index, out jack_midi_event_t midi)
    {
        fixed (jack_midi_event_t* native = &midi)
        {
            return Libjack.jack_midi_event_get(native, (void*)buffer, index);
        }
    }

    public void ClearMidiBuffer(nint buffer) =>
        Libjack.jack_midi_clear_buffer((void*)buffer);

    public nuint GetMaxMidiEventSize(nint buffer) =>
        Libjack.jack_midi_max_event_size((void*)buffer);

    public nint ReserveMidiEvent(nint buffer, uint time, nuint size)
    {
        if (_reserveMidiEvent is null)
        {
            _reserveMidiEvent = (delegate* unmanaged[Cdecl]<void*, uint, nuint, byte*>)Find("jack_midi_event_reserve");
        }

        return (nint)_reserveMidiEvent((void*)buffer, time, size);
    }

    public int WriteMidiEvent(nint buffer, uint time, nint data, nuint size)
    {
        if (_writeMidiEvent is null)
        {
            _writeMidiEvent = (delegate* unmanaged[Cdecl]<void*, uint, byte*, nuint, int>)Find("jack_midi_event_write");
        }

        return _writeMidiEvent((void*)buffer, time, (byte*)data, size);
    }

    public uint GetLostMidiEventCount(nint buffer) =>
        Libjack.jack_midi_get_lost_event_count((void*)buffer);

    public uint GetLastFrameTime(nint client) =>
        Libjack.jack_last_frame_time((jack_client_t*)client);

    public uint GetFramesSinceCycleStart(nint client) =>
        Libjack.jack_frames_since_cycle_start((jack_client_t*)client);

    public uint GetFrameTime(nint client) =>
        Libjack.jack_frame_time((jack_client_t*)client);

    public int GetCycleTimes(nint client, out uint currentFrames, out ulong currentMicroseconds, out ulong nextMicroseconds, out float periodMicroseconds)
    {
        uint frames;
        ulong current, next;
        float period;
        int result = Libjack.jack_get_cycle_times((jack_client_t*)client, &frames, &current, &next, &period);
        (currentFrames, currentMicroseconds, nextMicroseconds, periodMicroseconds) = result == 0 ? (frames, current, next, period) : default;
        return result;
    }

    public ulong GetTime() =>
        Libjack.jack_get_time();

    public ulong FramesToTime(nint client, uint frames) =>
        Libjack.jack_frames_to_time((jack_client_t*)client, frames);

    public uint TimeToFrames(nint client, ulong microseconds) =>
        Libjack.jack_time_to_frames((jack_client_t*)client, microseconds);

    [RealtimeSafe(Reason = "Runs once for each function.")]
    private static nint Find(string function) => NativeLibrary.GetExport(JackNativeLibrary.Load(JackLibraryKind.Client), function);
}
