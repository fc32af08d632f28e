namespace Jack;

/// <summary>What two <see cref="GraphSnapshot"/>s do not have in common. Ports count as the same by their names.</summary>
/// <param name="AddedPorts">The ports of the later snapshot alone.</param>
/// <param name="RemovedPorts">The ports of the earlier snapshot alone.</param>
/// <param name="AddedConnections">The connections of the later snapshot alone.</param>
/// <param name="RemovedConnections">The connections of the earlier snapshot alone.</param>
public sealed record GraphDifference(
    IReadOnlyList<GraphPort> AddedPorts,
    IReadOnlyList<GraphPort> RemovedPorts,
    IReadOnlyList<GraphConnection> AddedConnections,
    IReadOnlyList<GraphConnection> RemovedConnections)
{
    /// <summary>Gets whether there is no difference.</summary>
    public bool IsEmpty => AddedPorts.Count + RemovedPorts.Count + AddedConnections.Count + RemovedConnections.Count == 0;
}
