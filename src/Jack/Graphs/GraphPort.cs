namespace Jack;

/// <summary>A port in a <see cref="GraphSnapshot"/>.</summary>
/// <param name="Name">The full name, "client:port".</param>
/// <param name="TypeName">The name of the type, as <see cref="PortType.Name"/>.</param>
/// <param name="Flags">What the port is and can do.</param>
public sealed record GraphPort(string Name, string TypeName, PortFlags Flags)
{
    /// <summary>Gets the other names of the port, two at most.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the name that is shown to the user, or <see langword="null"/> where it has none.</summary>
    public string? PrettyName { get; init; }

    /// <summary>Tells whether another port has the same type and direction, and so may take this one's place.</summary>
    internal bool IsLike(GraphPort other) => TypeName == other.TypeName && Direction == other.Direction;

    internal PortFlags Direction => Flags & (PortFlags.IsInput | PortFlags.IsOutput);
}
