namespace Jack;

/// <summary>A connection in a <see cref="GraphSnapshot"/>.</summary>
/// <param name="Source">The full name of the output.</param>
/// <param name="Destination">The full name of the input.</param>
public sealed record GraphConnection(string Source, string Destination)
{
    /// <summary>Returns both names, for people.</summary>
    /// <returns>For example "synth:left → system:playback_1".</returns>
    public override string ToString() => $"{Source} → {Destination}";
}
