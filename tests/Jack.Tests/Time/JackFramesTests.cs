using CsCheck;

namespace Jack.Tests;

internal sealed class JackFramesTests
{
    [Test]
    public void Difference_AcrossTheWrap_IsSmall()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(JackFrames.Difference(5, uint.MaxValue - 4), Is.EqualTo(10));
        Assert.That(JackFrames.Difference(uint.MaxValue - 4, 5), Is.EqualTo(-10));
        Assert.That(JackFrames.IsBefore(uint.MaxValue, 0));
        Assert.That(JackFrames.IsAfter(0, uint.MaxValue));
    }

    [Test]
    public void Difference_AfterAdd_IsWhatWasAdded() =>
        Gen.Select(Gen.UInt, Gen.Int).Sample((frame, frames) =>
        {
            uint moved = JackFrames.Add(frame, frames);
            return JackFrames.Difference(moved, frame) == frames
                && JackFrames.IsBefore(moved, frame) == frames < 0
                && JackFrames.IsAfter(moved, frame) == frames > 0;
        });

    [Test]
    public void Extend_CounterThatWraps_GivesTheRealCount() =>
        Gen.Select(Gen.Long[0, 1L << 50], Gen.Int).Sample((reference, frames) =>
            JackFrames.Extend(unchecked((uint)(reference + frames)), reference) == reference + frames);
}
