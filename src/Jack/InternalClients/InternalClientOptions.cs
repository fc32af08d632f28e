namespace Jack;

/// <summary>How a client is loaded into the server.</summary>
public sealed record InternalClientOptions
{
    /// <summary>Gets the shared object, without ".so", in the server's directory of internal clients; <see langword="null"/> means the client's name.</summary>
    public string? FileName { get; init; }

    /// <summary>Gets what the client is given to start with; what it means is up to the client.</summary>
    public string? Arguments { get; init; }

    /// <summary>Gets whether loading fails when another client has the name. Otherwise the server makes it unique.</summary>
    public bool UseExactName { get; init; }
}
