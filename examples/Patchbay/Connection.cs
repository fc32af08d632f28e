namespace Jack.Examples;

/// <summary>A connection, by the full names of its ports.</summary>
/// <param name="Source">The output.</param>
/// <param name="Destination">The input.</param>
internal sealed record Connection(string Source, string Destination);
