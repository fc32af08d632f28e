using Jack.Interop;

namespace Jack;

/// <summary>How well the server and the client keep up. Reached as <see cref="JackClient.Statistics"/>.</summary>
/// <remarks>Members may be called on any thread. <see cref="JackClient.CpuLoad"/> has the load.</remarks>
public sealed class JackStatistics
{
    private readonly JackClient _client;

    internal JackStatistics(JackClient client) => _client = client;

    /// <summary>Gets how many xruns the server has reported since the client was opened.</summary>
    /// <remarks>Realtime-safe. PipeWire reports none. <see cref="JackClient.XrunOccurred"/> tells of each.</remarks>
    public long XrunCount => _client.Bridge.XrunCount;

    /// <summary>Gets how late the cycle of the last xrun was.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_get_xrun_delayed_usecs</c>, in microseconds.</remarks>
    public TimeSpan XrunDelay
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return TimeSpan.FromMicroseconds(_client.Api.GetXrunDelay(lease.Pointer));
        }
    }

    /// <summary>Gets how late the latest cycle was since the server started or <see cref="ResetMaxDelay"/>.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_get_max_delayed_usecs</c>, in microseconds.</remarks>
    public TimeSpan MaxDelay
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return TimeSpan.FromMicroseconds(_client.Api.GetMaxDelay(lease.Pointer));
        }
    }

    /// <summary>Lets <see cref="MaxDelay"/> begin anew, for all clients.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Realtime-safe. Source: <c>jack_reset_max_delayed_usecs</c>.</remarks>
    public void ResetMaxDelay()
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        _client.Api.ResetMaxDelay(lease.Pointer);
    }
}
