using Jack.Interop;

namespace Jack;

/// <summary>JACK's clocks as a client sees them. Reached as <see cref="JackClient.Time"/>.</summary>
/// <remarks>
/// Every member may be called on any thread, and is realtime-safe. Frame times are 32 bits wide and wrap about once a day;
/// <see cref="JackFrames"/> compares them.
/// </remarks>
public sealed class JackTime
{
    private readonly JackClient _client;

    internal JackTime(JackClient client) => _client = client;

    /// <summary>Gets JACK's clock now, in microseconds since some moment in the past.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_get_time</c>.</remarks>
    [RealtimeSafe]
    public long Microseconds => (long)_client.Api.GetTime();

    /// <summary>Gets an estimate of the current frame time, in frames. For threads other than the process thread.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_frame_time</c>.</remarks>
    [RealtimeSafe]
    public uint FrameTime
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return _client.Api.GetFrameTime(lease.Pointer);
        }
    }

    /// <summary>Gets an estimate of the frames that have passed since the server began its cycle.</summary>
    /// <remarks>Realtime-safe. Source: <c>jack_frames_since_cycle_start</c>.</remarks>
    [RealtimeSafe]
    public int FramesSinceCycleStart
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return (int)_client.Api.GetFramesSinceCycleStart(lease.Pointer);
        }
    }

    /// <summary>Gets the times of the current cycle.</summary>
    /// <param name="times">The times, as JACK's clock filter has them.</param>
    /// <returns>Whether the server could tell.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_get_cycle_times</c>.</remarks>
    [RealtimeSafe]
    public bool TryGetCycleTimes(out CycleTimes times)
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        return TryGetCycleTimes(_client.Api, lease.Pointer, out times);
    }

    /// <summary>Converts a frame time to JACK's clock.</summary>
    /// <param name="frames">The frame time, in frames.</param>
    /// <returns>The estimated time, in microseconds.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_frames_to_time</c>.</remarks>
    [RealtimeSafe]
    public long FramesToMicroseconds(uint frames)
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        return (long)_client.Api.FramesToTime(lease.Pointer, frames);
    }

    /// <summary>Converts a time on JACK's clock to a frame time.</summary>
    /// <param name="microseconds">The time, in microseconds.</param>
    /// <returns>The estimated frame time, in frames.</returns>
    /// <remarks>Realtime-safe. Source: <c>jack_time_to_frames</c>.</remarks>
    [RealtimeSafe]
    public uint MicrosecondsToFrames(long microseconds)
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        return _client.Api.TimeToFrames(lease.Pointer, (ulong)microseconds);
    }

    internal static bool TryGetCycleTimes(IJackApi api, nint client, out CycleTimes times)
    {
        int result = api.GetCycleTimes(client, out uint frames, out ulong current, out ulong next, out float period);
        times = new CycleTimes(frames, (long)current, (long)next, period);
        return result == 0;
    }
}
