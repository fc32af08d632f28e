namespace Jack;

/// <summary>What a <see cref="RealtimeGuard"/> does.</summary>
public enum RealtimeGuardMode
{
    /// <summary>Nothing, at no cost.</summary>
    Off,

    /// <summary>It counts.</summary>
    Count,

    /// <summary>It counts, and ends the client in <see cref="JackClientState.Faulted"/> at the first cycle that allocates.</summary>
    Throw,
}
