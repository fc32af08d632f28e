using Jack.Native;

namespace Jack.Tests.Fakes;

/// <content>Transport.</content>
internal sealed unsafe partial class FakeJack
{
    private FakeClient? _timebaseMaster;
    private jack_position_t _position = new() { frame_rate = SampleRate };

    public TransportState TransportState { get; set; }

    /// <summary>Gets the position; the fake's tests may change it between cycles.</summary>
    public ref jack_position_t Position => ref _position;

    /// <summary>Gets or sets what registering a timebase callback returns.</summary>
    public int TimebaseResult { get; set; }

    public TimeSpan SyncTimeout { get; private set; }

    public bool? SyncReady { get; private set; }

    public uint QueryTransport(nint client, ref jack_position_t position)
    {
        Use(client);
        position = _position;
        position.unique_1 = 5;
        position.unique_2 = TornQueries-- > 0 ? 4ul : 5ul;
        return (uint)TransportState;
    }

    public uint QueryTransportState(nint client) => Use(client) is not null ? (uint)TransportState : 0;

    public uint GetCurrentTransportFrame(nint client) => Use(client) is not null ? _position.frame + 7 : 0;

    public int RepositionTransport(nint client, ref jack_position_t position)
    {
        Use(client);
        _position = position;
        return RequestResult;
    }

    public int LocateTransport(nint client, uint frame)
    {
        Use(client);
        _position.frame = frame;
        return RequestResult;
    }

    public void StartTransport(nint client) => TransportState = Use(client) is not null ? TransportState.Rolling : 0;

    public void StopTransport(nint client) => TransportState = Use(client) is not null ? TransportState.Stopped : 0;

    public int SetSyncTimeout(nint client, ulong microseconds)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        SyncTimeout = TimeSpan.FromMicroseconds(microseconds);
        return 0;
    }

    public int SetTimebaseCallback(nint client, bool conditional, nint callback, nint state)
    {
        if (!TryRequest(client, out FakeClient master) || TimebaseResult != 0)
        {
            return TimebaseResult != 0 ? TimebaseResult : -1;
        }

        if (conditional && _timebaseMaster is not null && _timebaseMaster != master)
        {
            return 16;
        }

        _timebaseMaster = master;
        master.Timebase = new FakeCallback(callback, state);
        return 0;
    }

    public int ReleaseTimebase(nint client)
    {
        if (!TryRequest(client, out FakeClient master) || _timebaseMaster != master)
        {
            return 22;
        }

        _timebaseMaster = null;
        return 0;
    }

    private void RunSync(FakeClient[] clients)
    {
        if (TransportState != TransportState.Starting)
        {
            return;
        }

        foreach (FakeClient client in clients)
        {
            if (client.Sync.Function != 0)
            {
                s_callbackDepth++;
                fixed (jack_position_t* position = &_position)
                {
                    SyncReady = ((delegate* unmanaged[Cdecl]<jack_transport_state_t, jack_position_t*, void*, int>)client.Sync.Function)((jack_transport_state_t)TransportState, position, (void*)client.Sync.State) != 0;
                }

                s_callbackDepth--;
            }
        }
    }

    private void RunTimebase(uint frames)
    {
        if (_timebaseMaster is { IsActive: true } master && TransportState == TransportState.Rolling)
        {
            s_callbackDepth++;
            _position.frame += frames;
            fixed (jack_position_t* position = &_position)
            {
                ((delegate* unmanaged[Cdecl]<jack_transport_state_t, uint, jack_position_t*, int, void*, void>)master.Timebase.Function)((jack_transport_state_t)TransportState, frames, position, 0, (void*)master.Timebase.State);
            }

            s_callbackDepth--;
        }
    }
}
