namespace Jack;

/// <summary>The state and the position of the transport at one moment.</summary>
/// <param name="State">What the transport is doing.</param>
/// <param name="Position">Where it is.</param>
[RealtimeSafe]
public readonly record struct TransportSnapshot(TransportState State, TransportPosition Position);
