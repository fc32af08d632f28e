namespace Jack.RealtimeTable;

/// <summary>What goes into one file of the table.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Versions">The versions of what was read, for the file's head.</param>
/// <param name="Members">The documentation ids of the public methods.</param>
internal sealed record TableSource(string FileName, string Versions, IReadOnlyCollection<string> Members);
