namespace Jack;

/// <summary>Works in the process thread after the cycle's results have been handed to the server, in what is left of the period.</summary>
/// <param name="frameCount">The frames of the cycle that has been completed.</param>
/// <remarks>Called on JACK's real-time thread, with the same rules as <see cref="ProcessHandler"/>. Port buffers cannot be reached any more.</remarks>
[RealtimeCallback]
public delegate void CycleCompletedHandler(int frameCount);
