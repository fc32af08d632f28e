namespace Jack;

/// <summary>What became of one connection of a <see cref="GraphSnapshot"/> that was restored.</summary>
/// <param name="Saved">The connection as the snapshot has it.</param>
/// <param name="Present">The connection between the ports that were found, or <see langword="null"/> where one was not.</param>
/// <param name="Result">The outcome: <see cref="ConnectResult.Success"/> when it was made, <see cref="ConnectResult.AlreadyConnected"/> when it was there.</param>
public sealed record GraphRestoreResult(GraphConnection Saved, GraphConnection? Present, ConnectResult Result);
