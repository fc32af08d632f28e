namespace Jack.Examples;

/// <summary>The tempos of a MIDI file: tells when a tick is, in seconds.</summary>
public sealed class TempoMap
{
    private const int DefaultMicrosecondsPerBeat = 500_000;

    private readonly List<Segment> _segments = [];

    /// <summary>Creates the map of a file whose ticks are parts of a quarter note.</summary>
    /// <param name="ticksPerBeat">The ticks in a quarter note.</param>
    /// <param name="changes">The tempos with the ticks from which on they hold, in order. Up to the first it is 120 beats a minute.</param>
    public TempoMap(int ticksPerBeat, IEnumerable<(long Tick, int MicrosecondsPerBeat)> changes)
    {
        _segments.Add(new Segment(0, 0, DefaultMicrosecondsPerBeat / 1e6 / ticksPerBeat));
        foreach ((long tick, int microseconds) in changes)
        {
            _segments.Add(new Segment(tick, ToSeconds(tick), microseconds / 1e6 / ticksPerBeat));
        }
    }

    /// <summary>Creates the map of a file whose ticks are parts of a second; tempos mean nothing to it.</summary>
    /// <param name="ticksPerSecond">The ticks in a second.</param>
    public TempoMap(double ticksPerSecond) => _segments.Add(new Segment(0, 0, 1 / ticksPerSecond));

    /// <summary>Converts a tick to a time.</summary>
    /// <param name="tick">The tick, counted from the start.</param>
    /// <returns>The time since the start, in seconds.</returns>
    public double ToSeconds(long tick)
    {
        // The last segment that begins at the tick or before: of segments that begin at one tick, the last one holds.
        int index = _segments.BinarySearch(new Segment(tick, double.PositiveInfinity, 0));
        Segment segment = _segments[~index - 1];
        return segment.Seconds + ((tick - segment.Tick) * segment.SecondsPerTick);
    }

    private readonly record struct Segment(long Tick, double Seconds, double SecondsPerTick) : IComparable<Segment>
    {
        public int CompareTo(Segment other) => (Tick, Seconds).CompareTo((other.Tick, other.Seconds));
    }
}
