namespace Jack.Examples.Tests;

/// <summary>Bars, beats and ticks of the timebase master.</summary>
internal sealed class MusicalTimeTests
{
    [TestCase(0u, 1, 1, 0)]
    [TestCase(24_000u, 1, 2, 0)]
    [TestCase(36_000u, 1, 2, 960)]
    [TestCase(72_000u, 2, 1, 0)]
    [TestCase(4_000_000_000u, 55556, 2, 1280)]
    public void At_Frame_IsBarBeatTick(uint frame, int bar, int beat, int tick)
    {
        var time = new MusicalTime(beatsPerMinute: 120, beatsPerBar: 3, beatType: 4, ticksPerBeat: 1920);

        BarBeatTick position = time.At(frame, sampleRate: 48_000);

        Assert.That((position.Bar, position.Beat, position.Tick), Is.EqualTo((bar, beat, tick)));
    }
}
