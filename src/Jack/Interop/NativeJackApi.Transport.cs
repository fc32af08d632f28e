using Jack.Native;

namespace Jack.Interop;

/// <content>Transport.</content>
internal sealed unsafe partial class NativeJackApi
{
    public uint QueryTransportState(nint client) =>
        (uint)Libjack.jack_transport_query((jack_client_t*)client, null);

    public uint GetCurrentTransportFrame(nint client) =>
        Libjack.jack_get_current_transport_frame((jack_client_t*)client);

    public int LocateTransport(nint client, uint frame) =>
        Libjack.jack_transport_locate((jack_client_t*)client, frame);

    public void StartTransport(nint client) =>
        Libjack.jack_transport_start((jack_client_t*)client);

    public void StopTransport(nint client) =>
        Libjack.jack_transport_stop((jack_client_t*)client);

    public int SetSyncTimeout(nint client, ulong microseconds) =>
        Libjack.jack_set_sync_timeout((jack_client_t*)client, microseconds);

    public int ReleaseTimebase(nint client) =>
        Libjack.jack_release_timebase((jack_client_t*)client);

    public uint QueryTransport(nint client, ref jack_position_t position)
    {
        byte* native = stackalloc byte[JackPositionLayout.MaxSize];
        var state = (uint)Libjack.jack_transport_query((jack_client_t*)client, (jack_position_t*)native);
        JackPositionLayout.Read(native, out position);
        return state;
    }

    public int RepositionTransport(nint client, ref jack_position_t position)
    {
        byte* native = stackalloc byte[JackPositionLayout.MaxSize];
        JackPositionLayout.Write(in position, native);
        return Libjack.jack_transport_reposition((jack_client_t*)client, (jack_position_t*)native);
    }
}
