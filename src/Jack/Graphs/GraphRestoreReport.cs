namespace Jack;

/// <summary>What <see cref="GraphSnapshot.Restore"/> did.</summary>
/// <param name="Results">What became of each connection of the snapshot, in its order.</param>
/// <param name="Removed">The connections that were removed because the snapshot does not have them.</param>
public sealed record GraphRestoreReport(IReadOnlyList<GraphRestoreResult> Results, IReadOnlyList<GraphConnection> Removed)
{
    /// <summary>Gets whether every connection of the snapshot is there now.</summary>
    public bool IsComplete => Results.All(result => result.Result is ConnectResult.Success or ConnectResult.AlreadyConnected);
}
