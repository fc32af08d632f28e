namespace Jack;

/// <summary>Which ports a search returns. What is not set selects nothing out.</summary>
public sealed record PortQuery
{
    /// <summary>Gets a POSIX extended regular expression that the full name must match somewhere. <see cref="PortPattern"/> builds patterns from plain text.</summary>
    public string? NamePattern { get; init; }

    /// <summary>Gets the type that the ports must have.</summary>
    public PortType? Type { get; init; }

    /// <summary>Gets flags that the ports must all have.</summary>
    public PortFlags Flags { get; init; }

    /// <summary>Gets flags of which the ports must have none.</summary>
    public PortFlags ExcludedFlags { get; init; }

    /// <summary>Gets the name of the client that must own the ports.</summary>
    public string? ClientName { get; init; }
}
