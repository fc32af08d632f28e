using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <content>Threads.</content>
internal sealed unsafe partial class NativeJackApi
{
    public int GetRealtimePriority(nint client) =>
        Libjack.jack_client_real_time_priority((jack_client_t*)client);

    public int GetMaxRealtimePriority(nint client) =>
        Libjack.jack_client_max_real_time_priority((jack_client_t*)client);

    public int AcquireRealtimeScheduling(nuint thread, int priority) =>
        Libjack.jack_acquire_real_time_scheduling(thread, priority);

    public int DropRealtimeScheduling(nuint thread) =>
        Libjack.jack_drop_real_time_scheduling(thread);

    public int CreateThread(nint client, out nuint thread, int priority, bool realtime, nint start, nint state)
    {
        CULong id;
        int result = Libjack.jack_client_create_thread((jack_client_t*)client, &id, priority, realtime ? 1 : 0, (delegate* unmanaged[Cdecl]<void*, void*>)start, (void*)state);
        thread = result == 0 ? id.Value : 0;
        return result;
    }

    public int StopThread(nint client, nuint thread) =>
        Libjack.jack_client_stop_thread((jack_client_t*)client, thread);
}
