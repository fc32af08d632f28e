namespace Jack;

/// <summary>A musical position: bar, beat and tick, with the tempo and the meter that hold there (<c>JackPositionBBT</c>).</summary>
/// <param name="Bar">The bar, counted from 1.</param>
/// <param name="Beat">The beat within the bar, counted from 1.</param>
/// <param name="Tick">The tick within the beat, counted from 0.</param>
/// <param name="BarStartTick">The number of ticks that passed before the bar began.</param>
/// <param name="BeatsPerBar">The upper number of the time signature.</param>
/// <param name="BeatType">The lower number of the time signature.</param>
/// <param name="TicksPerBeat">The ticks in a beat.</param>
/// <param name="BeatsPerMinute">The tempo, in beats per minute.</param>
[RealtimeSafe]
public readonly record struct BarBeatTick(
    int Bar,
    int Beat,
    int Tick,
    double BarStartTick,
    float BeatsPerBar,
    float BeatType,
    double TicksPerBeat,
    double BeatsPerMinute);
