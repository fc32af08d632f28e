namespace Jack;

/// <summary>Fills in the musical and other extended information of the next cycle's position. Only the timebase master is called.</summary>
/// <param name="context">The state, the length of the cycle, and whether the position is new.</param>
/// <param name="position">
/// The position of the next cycle. With <see cref="TimebaseContext.IsNewPosition"/> it holds what its requester set, or nothing in the
/// first cycle; otherwise the information of this cycle. Its frame is not to be changed.
/// </param>
/// <remarks>Called on JACK's real-time thread right after the process handler, with the same rules. Source: <c>JackTimebaseCallback</c>.</remarks>
[RealtimeCallback]
public delegate void TimebaseHandler(in TimebaseContext context, ref TransportPosition position);
