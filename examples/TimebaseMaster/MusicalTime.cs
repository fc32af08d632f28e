namespace Jack.Examples;

/// <summary>One tempo and one meter, from the first frame on.</summary>
public sealed class MusicalTime(double beatsPerMinute, float beatsPerBar, float beatType, double ticksPerBeat)
{
    /// <summary>Gets the musical position of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="sampleRate">The frames per second.</param>
    /// <returns>The position; bars and beats count from 1.</returns>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeCallback]
    public BarBeatTick At(uint frame, int sampleRate)
    {
        double ticks = Math.Floor(frame / (sampleRate * 60.0) * beatsPerMinute * ticksPerBeat);
        double ticksPerBar = beatsPerBar * ticksPerBeat;
        int bar = (int)(ticks / ticksPerBar);
        double barStart = bar * ticksPerBar;
        int beat = (int)((ticks - barStart) / ticksPerBeat);
        int tick = (int)(ticks - barStart - (beat * ticksPerBeat));
        return new BarBeatTick(bar + 1, beat + 1, tick, barStart, beatsPerBar, beatType, ticksPerBeat, beatsPerMinute);
    }
}
