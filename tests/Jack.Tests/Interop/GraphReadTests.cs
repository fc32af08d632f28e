using Jack.Interop;

namespace Jack.Tests.Interop;

internal sealed class GraphReadTests
{
    [Test]
    public void MustRepeat_ReadThatWasQuick_IsFalse()
    {
        var read = new GraphRead(bufferSize: 480_000_000, sampleRate: 48_000);

        Assert.That(read.MustRepeat(), Is.False);
    }

    [Test]
    public void MustRepeat_ReadsThatTakeAPeriodEach_IsTrueForASecond()
    {
        var read = new GraphRead(bufferSize: 0, sampleRate: 48_000);
        int repetitions = 0;

        while (read.MustRepeat())
        {
            repetitions++;
        }

        Assert.That(repetitions, Is.GreaterThan(0));
    }
}
