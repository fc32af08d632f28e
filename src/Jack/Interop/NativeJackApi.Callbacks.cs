using Jack.Native;

namespace Jack.Interop;

/// <content>Registering callbacks. A callback of 0 removes it where JACK allows that.</content>
internal sealed unsafe partial class NativeJackApi
{
    public int SetProcessCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_process_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, void*, int>)callback, (void*)state);

    public int SetProcessThread(nint client, nint callback, nint state) =>
        Libjack.jack_set_process_thread((jack_client_t*)client, (delegate* unmanaged[Cdecl]<void*, void*>)callback, (void*)state);

    public uint WaitForCycle(nint client) =>
        Libjack.jack_cycle_wait((jack_client_t*)client);

    public void SignalCycle(nint client, int status) =>
        Libjack.jack_cycle_signal((jack_client_t*)client, status);

    public int SetThreadInitCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_thread_init_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<void*, void>)callback, (void*)state);

    public void SetShutdownCallback(nint client, nint callback, nint state) =>
        Libjack.jack_on_info_shutdown((jack_client_t*)client, (delegate* unmanaged[Cdecl]<jack_status_t, sbyte*, void*, void>)callback, (void*)state);

    public int SetFreewheelCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_freewheel_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<int, void*, void>)callback, (void*)state);

    public int SetBufferSizeCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_buffer_size_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, void*, int>)callback, (void*)state);

    public int SetSampleRateCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_sample_rate_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, void*, int>)callback, (void*)state);

    public int SetClientRegistrationCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_client_registration_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<sbyte*, int, void*, void>)callback, (void*)state);

    public int SetPortRegistrationCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_port_registration_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, int, void*, void>)callback, (void*)state);

    public int SetPortConnectCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_port_connect_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, uint, int, void*, void>)callback, (void*)state);

    public int SetPortRenameCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_port_rename_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<uint, sbyte*, sbyte*, void*, void>)callback, (void*)state);

    public int SetGraphOrderCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_graph_order_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<void*, int>)callback, (void*)state);

    public int SetXrunCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_xrun_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<void*, int>)callback, (void*)state);

    public int SetLatencyCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_latency_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<jack_latency_callback_mode_t, void*, void>)callback, (void*)state);

    public int SetPropertyChangeCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_property_change_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<ulong, sbyte*, jack_property_change_t, void*, void>)callback, (void*)state);

    public int SetSyncCallback(nint client, nint callback, nint state) =>
        Libjack.jack_set_sync_callback((jack_client_t*)client, (delegate* unmanaged[Cdecl]<jack_transport_state_t, jack_position_t*, void*, int>)callback, (void*)state);

    public int SetTimebaseCallback(nint client, bool conditional, nint callback, nint state) =>
        Libjack.jack_set_timebase_callback((jack_client_t*)client, conditional ? 1 : 0, (delegate* unmanaged[Cdecl]<jack_transport_state_t, uint, jack_position_t*, int, void*, void>)callback, (void*)state);
}
