using Jack.Native;

namespace Jack.Interop;

/// <content>Transport.</content>
internal partial interface IJackApi
{
    uint QueryTransport(nint client, ref jack_position_t position);

    uint QueryTransportState(nint client);

    uint GetCurrentTransportFrame(nint client);

    int RepositionTransport(nint client, ref jack_position_t position);

    int LocateTransport(nint client, uint frame);

    void StartTransport(nint client);

    void StopTransport(nint client);

    int SetSyncTimeout(nint client, ulong microseconds);

    int ReleaseTimebase(nint client);
}
