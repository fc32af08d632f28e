namespace Jack.RealtimeTable.Analysis;

/// <summary>What one body does itself, and whom it calls.</summary>
/// <param name="Own">The effects of its own instructions.</param>
/// <param name="Calls">The calls on ways that return.</param>
/// <param name="Returns">Whether it can return at all.</param>
internal sealed record MethodFacts(Verdict Own, IReadOnlyList<CallSite> Calls, bool Returns);
