using Jack.Interop;
using Jack.Native;

namespace Jack;

/// <summary>The transport that all clients of a server share. Reached as <see cref="JackClient.Transport"/>.</summary>
/// <remarks>Members may be called on any thread. Inside a process handler, <see cref="ProcessContext"/> has the same without a check.</remarks>
public sealed class JackTransport
{
    // A reader meets a torn position when the server writes at the same moment; the next try finds a whole one.
    private const int MaxQueryTries = 100;

    private const int Busy = 16;

    // JACK2 up to 1.9.10 answers a taken timebase with the code for everything.
    private const int BusyBefore1910 = -1;

    // JACK_POSITION_MASK: JACK2 answers that all is well to a request with another group, and forgets it.
    private const jack_position_bits_t RepositionGroups = jack_position_bits_t.JackPositionBBT | jack_position_bits_t.JackPositionTimecode;

    private readonly JackClient _client;

    internal JackTransport(JackClient client) => _client = client;

    /// <summary>Gets what the transport is doing.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_query</c>.</remarks>
    [RealtimeSafe]
    public TransportState State
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return (TransportState)_client.Api.QueryTransportState(lease.Pointer);
        }
    }

    /// <summary>Gets an estimate of the current frame, with the time since the cycle began added.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_get_current_transport_frame</c>. <see cref="Locate"/> sets it.</remarks>
    [RealtimeSafe]
    public uint Frame
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return _client.Api.GetCurrentTransportFrame(lease.Pointer);
        }
    }

    /// <summary>Gets the state and the position at one moment.</summary>
    /// <returns>The snapshot; it stays as it is.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_query</c>.</remarks>
    [RealtimeSafe]
    public TransportSnapshot Query()
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        return Query(_client.Api, lease.Pointer);
    }

    /// <summary>Starts the transport. With slow-sync clients it goes through <see cref="TransportState.Starting"/>.</summary>
    /// <remarks>Realtime-safe. Takes effect in the next cycle. Source: <c>jack_transport_start</c>.</remarks>
    [RealtimeSafe]
    public void Start()
    {
        using SafeJackClientHandle.Lease lease = _client.Use(request: false);
        _client.Api.StartTransport(lease.Pointer);
    }

    /// <summary>Stops the transport.</summary>
    /// <remarks>Realtime-safe. Takes effect in the next cycle. Source: <c>jack_transport_stop</c>.</remarks>
    [RealtimeSafe]
    public void Stop()
    {
        using SafeJackClientHandle.Lease lease = _client.Use(request: false);
        _client.Api.StopTransport(lease.Pointer);
    }

    /// <summary>Moves the transport to another frame. It takes effect two cycles later.</summary>
    /// <param name="frame">The frame.</param>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_locate</c>.</remarks>
    [RealtimeSafe]
    public void Locate(uint frame)
    {
        using SafeJackClientHandle.Lease lease = _client.Use(request: false);
        JackError.ThrowIfFailed(_client.Api.LocateTransport(lease.Pointer, frame), $"jack_transport_locate to frame {frame}");
    }

    /// <summary>Moves the transport to another position, with the musical position or the external time that belongs to it. It takes effect two cycles later.</summary>
    /// <param name="position">The position. Of its groups <see cref="TransportPosition.Bbt"/> and <see cref="TransportPosition.Timecode"/> are passed on; the others are for the timebase master to fill in.</param>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_reposition</c>.</remarks>
    [RealtimeSafe]
    public void Reposition(in TransportPosition position)
    {
        using SafeJackClientHandle.Lease lease = _client.Use(request: false);
        JackError.ThrowIfFailed(Reposition(_client.Api, lease.Pointer, in position), $"jack_transport_reposition to frame {position.Frame}");
    }

    /// <summary>Makes the client the timebase master, which fills in bar, beat and tick for all.</summary>
    /// <param name="handler">Fills in the position of every cycle.</param>
    /// <param name="conditional">Whether to leave a present master alone. Otherwise it is replaced, which it notices by <see cref="JackClient.TimebaseLost"/>.</param>
    /// <returns><see langword="false"/> when <paramref name="conditional"/> and another client is the master.</returns>
    /// <exception cref="JackException">The server refused for another reason.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_timebase_callback</c>.</remarks>
    public bool TryBecomeTimebaseMaster(TimebaseHandler handler, bool conditional = false)
    {
        ArgumentNullException.ThrowIfNull(handler);
        using SafeJackClientHandle.Lease lease = _client.Use();
        TimebaseHandler? previous = _client.Bridge.TimebaseHandler;
        _client.Bridge.TimebaseHandler = handler;
        int result = _client.Api.SetTimebaseCallback(lease.Pointer, conditional, CallbackBridge.TimebaseEntry, _client.Bridge.Token);
        if (result == 0)
        {
            return true;
        }

        _client.Bridge.TimebaseHandler = previous;
        if (!conditional || result is not (Busy or BusyBefore1910))
        {
            throw JackError.Failed(result, "jack_set_timebase_callback");
        }

        return false;
    }

    /// <summary>Gives the timebase up. Nothing happens to the transport itself.</summary>
    /// <exception cref="JackException">The client is not the timebase master.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_release_timebase</c>.</remarks>
    public void ReleaseTimebase()
    {
        using SafeJackClientHandle.Lease lease = _client.Use();
        JackError.ThrowIfFailed(_client.Api.ReleaseTimebase(lease.Pointer), "jack_release_timebase: the client is not the timebase master");
        _client.Bridge.TimebaseHandler = null;
    }

    /// <summary>Makes the client a slow-sync client, which the transport waits for, or a normal one again.</summary>
    /// <param name="handler">Answers whether the client is ready; <see langword="null"/> takes the handler away.</param>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_sync_callback</c>.</remarks>
    public void SetSyncHandler(SyncHandler? handler)
    {
        using SafeJackClientHandle.Lease lease = _client.Use();
        if (handler is not null)
        {
            _client.Bridge.SyncHandler = handler;
        }

        int result = _client.Api.SetSyncCallback(lease.Pointer, handler is null ? 0 : CallbackBridge.SyncEntry, _client.Bridge.Token);
        JackError.ThrowIfFailed(result, "jack_set_sync_callback");
        _client.Bridge.SyncHandler = handler;
    }

    /// <summary>Sets how long the transport waits for slow-sync clients before it rolls without them. The server begins with two seconds.</summary>
    /// <param name="timeout">The time; its unit in JACK is the microsecond.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeout"/> is negative.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_sync_timeout</c>.</remarks>
    public void SetSyncTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        using SafeJackClientHandle.Lease lease = _client.Use();
        JackError.ThrowIfFailed(_client.Api.SetSyncTimeout(lease.Pointer, (ulong)timeout.TotalMicroseconds), $"jack_set_sync_timeout to {timeout}");
    }

    internal static TransportSnapshot Query(IJackApi api, nint client)
    {
        jack_position_t position = default;
        uint state = api.QueryTransport(client, ref position);
        for (int i = 0; i < MaxQueryTries && position.unique_1 != position.unique_2; i++)
        {
            state = api.QueryTransport(client, ref position);
        }

        return new TransportSnapshot((TransportState)state, TransportPosition.FromNative(in position));
    }

    internal static int Reposition(IJackApi api, nint client, in TransportPosition position)
    {
        jack_position_t native = position.ToNative();
        native.valid &= RepositionGroups;
        return api.RepositionTransport(client, ref native);
    }
}
