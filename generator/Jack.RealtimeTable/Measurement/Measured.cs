namespace Jack.RealtimeTable.Measurement;

/// <summary>What calling a member came to.</summary>
/// <param name="Id">The member's documentation id.</param>
/// <param name="Bytes">The bytes allocated on the thread per call once warm, or −1 where the call threw.</param>
internal sealed record Measured(string Id, long Bytes);
