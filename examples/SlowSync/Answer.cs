namespace Jack.Examples;

/// <summary>What a slow client says.</summary>
internal enum AnswerKind
{
    Ready,
    WillBeReady,
    JustGotReady,
    WillCatchUp,
    JustCaughtUp,
}

/// <summary>An answer of a slow client.</summary>
/// <param name="State">The state that it was asked in.</param>
/// <param name="Frame">The frame that it was asked for.</param>
/// <param name="Kind">What it said.</param>
/// <param name="Seconds">How long it is going to take.</param>
internal readonly record struct Answer(TransportState State, uint Frame, AnswerKind Kind, double Seconds);
