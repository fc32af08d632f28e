namespace Jack;

/// <summary>How a <see cref="ReconnectingClient"/> works.</summary>
public sealed record ReconnectingClientOptions
{
    /// <summary>Gets how each client is opened.</summary>
    public JackClientOptions ClientOptions { get; init; } = new();

    /// <summary>Gets how long to wait before a server that did not answer is asked again.</summary>
    public TimeSpan RetryInterval { get; init; } = TimeSpan.FromSeconds(1);
}
