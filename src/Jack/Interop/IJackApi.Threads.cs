namespace Jack.Interop;

/// <content>Threads.</content>
internal partial interface IJackApi
{
    int GetRealtimePriority(nint client);

    int GetMaxRealtimePriority(nint client);

    int AcquireRealtimeScheduling(nuint thread, int priority);

    int DropRealtimeScheduling(nuint thread);

    int CreateThread(nint client, out nuint thread, int priority, bool realtime, nint start, nint state);

    int StopThread(nint client, nuint thread);
}
