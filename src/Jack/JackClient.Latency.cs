namespace Jack;

/// <content>Latency that the client adds.</content>
public sealed partial class JackClient
{
    private LatencyHandler? _latencyReporter;
    private int _addedLatency;

    /// <summary>Reports how long the client takes from its inputs to its outputs. JACK passes latencies on as before, with this much added.</summary>
    /// <param name="frames">The latency, in frames, beside what single ports report with <see cref="OwnPort.ReportLatency"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frames"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The first report was made while the client is active, a latency handler is set, or called inside a JACK callback.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>
    /// Not realtime-safe: it calls the server. The first report has to come before <see cref="Activate"/>; it may change at any time
    /// afterwards. In the capture direction the outputs get the range of all inputs, in the playback direction the inputs get the range
    /// of all outputs, as JACK does it for clients that report nothing. Source: <c>jack_set_latency_callback</c>,
    /// <c>jack_port_set_latency_range</c>, <c>jack_recompute_total_latencies</c>.
    /// </remarks>
    public void ReportLatency(int frames)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frames);
        EnsureLatencyReporter(nameof(ReportLatency));
        _addedLatency = frames;
        ApplyReportedLatency();
    }

    internal void EnsureLatencyReporter(string member)
    {
        if (Bridge.LatencyHandler is null)
        {
            ThrowIfActive(member);
            SetLatencyHandler(ComputeLatency);
            _latencyReporter = Bridge.LatencyHandler;
        }
        else if (Bridge.LatencyHandler != _latencyReporter)
        {
            throw new InvalidOperationException($"The client '{Name}' has a latency handler, which sets all latencies by itself. Use either that or {nameof(ReportLatency)}.");
        }
    }

    internal void ApplyReportedLatency()
    {
        if (State == JackClientState.Active)
        {
            RecomputeLatencies();
        }
    }

    // What JACK does for a client without a latency callback: all ports depend on each other, and a side without ports counts as zero.
    private void ComputeLatency(LatencyMode mode)
    {
        OwnPort[] ports = AllOwnPorts();
        (int min, int max) = (int.MaxValue, 0);
        foreach (OwnPort port in ports)
        {
            if (port.IsInput == (mode == LatencyMode.Capture) && port.TryGetLatency(mode, out LatencyRange range))
            {
                (min, max) = (Math.Min(min, range.Min + port.AddedLatency), Math.Max(max, range.Max + port.AddedLatency));
            }
        }

        LatencyRange through = new LatencyRange(min == int.MaxValue ? 0 : min, max).Plus(_addedLatency);
        foreach (OwnPort port in ports)
        {
            if (port.IsInput != (mode == LatencyMode.Capture))
            {
                port.TrySetLatency(mode, through.Plus(port.AddedLatency));
            }
        }
    }
}
