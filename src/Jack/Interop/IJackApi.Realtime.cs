using Jack.Native;

namespace Jack.Interop;

/// <content>The calls of the process path: none of them allocates or blocks.</content>
internal partial interface IJackApi
{
    nint GetPortBuffer(nint port, uint frames);

    uint GetMidiEventCount(nint buffer);

    int GetMidiEvent(nint buffer, uint index, out jack_midi_event_t midi);

    void ClearMidiBuffer(nint buffer);

    nuint GetMaxMidiEventSize(nint buffer);

    nint ReserveMidiEvent(nint buffer, uint time, nuint size);

    int WriteMidiEvent(nint buffer, uint time, nint data, nuint size);

    uint GetLostMidiEventCount(nint buffer);

    uint GetLastFrameTime(nint client);

    uint GetFramesSinceCycleStart(nint client);

    uint GetFrameTime(nint client);

    int GetCycleTimes(nint client, out uint currentFrames, out ulong currentMicroseconds, out ulong nextMicroseconds, out float periodMicroseconds);

    ulong GetTime();

    ulong FramesToTime(nint client, uint frames);

    uint TimeToFrames(nint client, ulong microseconds);
}
