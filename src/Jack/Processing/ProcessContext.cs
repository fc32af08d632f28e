using System.Diagnostics.CodeAnalysis;
using Jack.Interop;

namespace Jack;

/// <summary>One cycle: the proof that code runs inside a process handler, and the way to the buffers and the time of that cycle.</summary>
/// <remarks>It lives on the stack of the handler and cannot leave it. Realtime-safe in all its members.</remarks>
[RealtimeSafe]
public readonly ref struct ProcessContext
{
    private readonly CallbackBridge? _bridge;

    internal ProcessContext(CallbackBridge bridge, int frameCount)
    {
        _bridge = bridge;
        FrameCount = frameCount;
    }

    /// <summary>Gets the number of frames to process. It may differ from cycle to cycle.</summary>
    public int FrameCount { get; }

    /// <summary>Gets the frame time of the cycle's first frame, in frames. It counts up steadily, jumps after an xrun, and wraps at 2³².</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_last_frame_time</c>.</remarks>
    public uint LastFrameTime => Bridge.Api.GetLastFrameTime(Bridge.Client);

    /// <summary>Gets an estimate of the frame time at this moment, in frames.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_frame_time</c>. Other threads have <see cref="JackTime.FrameTime"/>.</remarks>
    public uint FrameTime => Bridge.Api.GetFrameTime(Bridge.Client);

    /// <summary>Gets an estimate of the frames that have passed since the cycle began.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_frames_since_cycle_start</c>.</remarks>
    public int FramesSinceCycleStart => (int)Bridge.Api.GetFramesSinceCycleStart(Bridge.Client);

    /// <summary>Gets the frames since the last cycle that asked that the server went through without the client, because the client was late.</summary>
    /// <remarks>
    /// Realtime-safe. 0 in the first cycle that asks, and after a change of the buffer size. Cycles that do not ask cost nothing. When
    /// the whole graph was late, JACK2's frame time stands still: <see cref="NewXruns"/> tells of that. Source: <c>jack_last_frame_time</c>.
    /// </remarks>
    public int MissedFrames => Bridge.CountMissedFrames();

    /// <summary>Gets how many xruns the server has reported since the last cycle that asked; 0 in the first one.</summary>
    /// <remarks>Realtime-safe. The server reports on another thread, a little after the fact. Source: <c>jack_set_xrun_callback</c>.</remarks>
    public int NewXruns => Bridge.CountNewXruns();

    /// <summary>Gets the state of the transport, valid for the whole cycle.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_query</c>.</remarks>
    public TransportState TransportState => (TransportState)Bridge.Api.QueryTransportState(Bridge.Client);

    /// <summary>Gets the times of the cycle.</summary>
    /// <param name="times">The times, as JACK's clock filter has them.</param>
    /// <returns>Whether the server could tell.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_get_cycle_times</c>.</remarks>
    public bool TryGetCycleTimes(out CycleTimes times) => JackTime.TryGetCycleTimes(Bridge.Api, Bridge.Client, out times);

    /// <summary>Gets the state and the position of the transport at the cycle's first frame.</summary>
    /// <returns>The snapshot.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_query</c>.</remarks>
    public TransportSnapshot QueryTransport() => JackTransport.Query(Bridge.Api, Bridge.Client);

    /// <summary>Asks for another transport position; it takes effect two cycles later.</summary>
    /// <param name="position">The position. Of its groups <see cref="TransportPosition.Bbt"/> and <see cref="TransportPosition.Timecode"/> are passed on.</param>
    /// <returns>Whether the request was accepted.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_reposition</c>.</remarks>
    public bool TryReposition(in TransportPosition position) => JackTransport.Reposition(Bridge.Api, Bridge.Client, in position) == 0;

    /// <summary>Asks for another transport frame; it takes effect two cycles later.</summary>
    /// <param name="frame">The frame.</param>
    /// <returns>Whether the request was accepted.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_locate</c>.</remarks>
    public bool TryLocate(uint frame) => Bridge.Api.LocateTransport(Bridge.Client, frame) == 0;

    /// <summary>Starts the transport.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_start</c>.</remarks>
    public void StartTransport() => Bridge.Api.StartTransport(Bridge.Client);

    /// <summary>Stops the transport.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_transport_stop</c>.</remarks>
    public void StopTransport() => Bridge.Api.StopTransport(Bridge.Client);

    internal CallbackBridge Bridge
    {
        get
        {
            if (_bridge is null)
            {
                ThrowNoCycle();
            }

            return _bridge;
        }
    }

    [DoesNotReturn]
    private static void ThrowNoCycle() =>
        throw new InvalidOperationException("This context belongs to no cycle. Use the one that the process handler was given.");
}
