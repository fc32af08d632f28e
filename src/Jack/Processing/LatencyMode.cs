namespace Jack;

/// <summary>A direction of latency (<c>jack_latency_callback_mode_t</c>).</summary>
public enum LatencyMode
{
    /// <summary>Since data arrived at the edge of the graph until it reaches the port.</summary>
    Capture = 0,

    /// <summary>Until data that leaves the port reaches the edge of the graph.</summary>
    Playback = 1,
}
