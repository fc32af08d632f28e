namespace Jack;

/// <summary>Sets the latency ranges of the client's ports when JACK recomputes them.</summary>
/// <param name="mode">The direction that is recomputed: capture goes from inputs to outputs, playback from outputs to inputs.</param>
/// <remarks>
/// Called on a JACK thread. It reads and sets latency ranges of the client's own ports, and must not call the server otherwise.
/// Source: <c>JackLatencyCallback</c>.
/// </remarks>
public delegate void LatencyHandler(LatencyMode mode);
