namespace Jack;

/// <summary>Prepares the client for the start or the end of freewheeling.</summary>
/// <param name="starting"><see langword="true"/> when cycles are about to run as fast as they can, <see langword="false"/> when they return to real time.</param>
/// <remarks>Called on a JACK thread, between two cycles. It may allocate and must not call the server. Source: <c>JackFreewheelCallback</c>.</remarks>
public delegate void FreewheelHandler(bool starting);
