namespace Jack;

/// <summary>Answers whether the client is ready to roll from a position. Setting one makes the client a slow-sync client.</summary>
/// <param name="state">What the transport is doing; <see cref="TransportState.Starting"/> when it waits for the answer.</param>
/// <param name="position">Where it is going to roll from.</param>
/// <returns><see langword="true"/> when the client is ready, <see langword="false"/> to be asked again in the next cycle.</returns>
/// <remarks>Called on JACK's real-time thread before the process handler, with the same rules. Source: <c>JackSyncCallback</c>.</remarks>
[RealtimeCallback]
public delegate bool SyncHandler(TransportState state, in TransportPosition position);
