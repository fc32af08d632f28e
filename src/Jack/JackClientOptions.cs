using Microsoft.Extensions.Logging;

namespace Jack;

/// <summary>How a <see cref="JackClient"/> is opened.</summary>
public sealed record JackClientOptions
{
    /// <summary>Gets whether opening fails when another client has the name. Otherwise the server makes it unique.</summary>
    public bool UseExactName { get; init; }

    /// <summary>Gets whether the server is started when none runs. The default is not to start one, as the environment variable <c>JACK_NO_START_SERVER</c> has it for all.</summary>
    public bool StartServer { get; init; }

    /// <summary>Gets the name of the server; <see langword="null"/> means the value of the environment variable <c>JACK_DEFAULT_SERVER</c>, or "default".</summary>
    /// <remarks>JACK lets a process talk to one server at a time: all clients that are open at once must name the same one.</remarks>
    public string? ServerName { get; init; }

    /// <summary>Gets the session identifier that a session manager gave to the program, or <see langword="null"/>.</summary>
    public string? SessionId { get; init; }

    /// <summary>Gets the cycle to ask of PipeWire; <see langword="null"/> leaves the choice to it. JACK1 and JACK2 do not look at it.</summary>
    /// <remarks>The environment variable <c>PIPEWIRE_LATENCY</c>, set while the client is opened. PipeWire takes the shortest that any client asks for.</remarks>
    public PipeWireLatency? PipeWireLatency { get; init; }

    /// <summary>Gets where events are raised; <see langword="null"/> means on the client's own event thread.</summary>
    public SynchronizationContext? SynchronizationContext { get; init; }

    /// <summary>Gets where the client logs what has nobody to throw to, such as an exception in an event handler.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>Gets what the real-time guard does at first; <see cref="RealtimeGuard.Mode"/> changes it.</summary>
    public RealtimeGuardMode GuardMode { get; init; }

    /// <summary>Gets how long <see cref="JackClient.Dispose"/> waits for a server that does not answer, before the closing goes on in the background.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
