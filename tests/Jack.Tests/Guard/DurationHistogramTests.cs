using CsCheck;

namespace Jack.Tests.Guard;

internal sealed class DurationHistogramTests
{
    [Test]
    public void BinOf_AnyDuration_LiesWithinItsBin() =>
        Gen.Long[0, 1L << 43].Sample(nanoseconds =>
        {
            int bin = DurationHistogram.BinOf(nanoseconds);
            return DurationHistogram.LowerBound(bin) <= nanoseconds && nanoseconds < DurationHistogram.LowerBound(bin + 1);
        });

    [Test]
    public void LowerBound_EveryBin_IsWithinAnEighthOfTheNext()
    {
        for (int bin = 8; bin < DurationHistogram.BinCount; bin++)
        {
            long from = DurationHistogram.LowerBound(bin);
            Assert.That(DurationHistogram.LowerBound(bin + 1) - from, Is.InRange(1, (from / 8) + 1));
        }
    }

    [TestCase(long.MinValue, 0)]
    [TestCase(long.MaxValue, DurationHistogram.BinCount - 1)]
    public void BinOf_OutOfRange_IsTheLastOnThatSide(long nanoseconds, int bin) =>
        Assert.That(DurationHistogram.BinOf(nanoseconds), Is.EqualTo(bin));

    [Test]
    public void Percentile_OfKnownDurations_IsTheUpperEndOfTheirBin()
    {
        var counts = new long[DurationHistogram.BinCount];
        counts[DurationHistogram.BinOf(1_000)] = 99;
        counts[DurationHistogram.BinOf(1_000_000)] = 1;
        var histogram = new DurationHistogram(counts, TimeSpan.FromMilliseconds(1));

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(histogram.Count, Is.EqualTo(100));
        Assert.That(histogram.Percentile(50).TotalMicroseconds, Is.InRange(1, 1.125));
        Assert.That(histogram.Percentile(99).TotalMicroseconds, Is.InRange(1, 1.125));
        Assert.That(histogram.Percentile(100), Is.EqualTo(TimeSpan.FromMilliseconds(1)));
        Assert.That(histogram.Bins.Sum(bin => bin.Count), Is.EqualTo(100));
    }

    [Test]
    public void Percentile_OfNothing_IsZero() =>
        Assert.That(new DurationHistogram(new long[DurationHistogram.BinCount], default).Percentile(99), Is.EqualTo(TimeSpan.Zero));

    [TestCase(-1)]
    [TestCase(100.5)]
    public void Percentile_OutOfRange_Throws(double percent) =>
        Assert.That(() => new DurationHistogram(new long[DurationHistogram.BinCount], default).Percentile(percent), Throws.TypeOf<ArgumentOutOfRangeException>());
}
