using System.Diagnostics;

namespace Jack.Tests.Guard;

internal sealed class RealtimeGuardTests
{
    private const int FrameCount = 64;
    private const int SampleRate = 48000;

    private uint _frameTime;

    [Test]
    public void End_AfterQuietCycles_CountsThemWithoutFault()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Throw);

        Run(guard, cycles: 100, work: null);

        RealtimeReport report = guard.GetReport();
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(report.Cycles, Is.EqualTo(100));
        Assert.That(report.AllocatedBytes, Is.Zero);
        Assert.That(report.AllocatingCycles, Is.Zero);
        Assert.That(report.MissedCycles, Is.Zero);
        Assert.That(report.Durations.Count, Is.EqualTo(100));
        Assert.That(report.Period, Is.EqualTo(TimeSpan.FromSeconds((double)FrameCount / SampleRate)).Within(TimeSpan.FromMicroseconds(1)));
    }

    [Test]
    public void End_AfterAllocation_CountsTheBytes()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Count);

        Run(guard, cycles: 3, work: () => GC.KeepAlive(new byte[1000]));

        RealtimeReport report = guard.GetReport();
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(report.AllocatingCycles, Is.EqualTo(3));
        Assert.That(report.AllocatedBytes, Is.InRange(3000, 4000));
    }

    [Test]
    public void End_AfterAllocationInThrowMode_ThrowsWithBytesAndCycle()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Throw);
        Run(guard, cycles: 4, work: null);

        Assert.That(
            () => Run(guard, cycles: 1, work: () => GC.KeepAlive(new byte[1000])),
            Throws.TypeOf<RealtimeViolationException>()
                .With.Property(nameof(RealtimeViolationException.Cycle)).EqualTo(5)
                .And.Property(nameof(RealtimeViolationException.AllocatedBytes)).GreaterThanOrEqualTo(1000)
                .And.Message.Contains("'guarded'"));
    }

    [Test]
    public void End_AfterCollection_CountsIt()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Count);

        Run(guard, cycles: 1, work: () => GC.Collect(0));

        Assert.That(guard.GetReport().Collections, Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public void End_AfterHandlerLongerThanPeriod_CountsOverrun()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Count);
        var period = TimeSpan.FromSeconds((double)FrameCount / SampleRate);

        Run(guard, cycles: 2, work: () => SpinFor(period * 2));

        RealtimeReport report = guard.GetReport();
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(report.Overruns, Is.EqualTo(2));
        Assert.That(report.Durations.Max, Is.GreaterThanOrEqualTo(period * 2));
        Assert.That(report.Durations.Percentile(50), Is.GreaterThan(period));
    }

    [TestCase(0u, 0)]
    [TestCase(64u, 1)]
    [TestCase(65u, 2)]
    [TestCase(640u, 10)]
    public void End_AfterGapInFrameTime_CountsMissedCycles(uint gap, int missed)
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Count);
        _frameTime = uint.MaxValue - 100;
        Run(guard, cycles: 1, work: null);

        _frameTime += gap;
        Run(guard, cycles: 5, work: null);

        Assert.That(guard.GetReport().MissedCycles, Is.EqualTo(missed));
    }

    [Test]
    public void End_Repeated_AllocatesNothing()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Throw);
        Run(guard, cycles: 1, work: null);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Run(guard, cycles: 1000, work: null);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Reset_BeforeTheNextCycle_StartsFromThatCycle()
    {
        RealtimeGuard guard = Create(RealtimeGuardMode.Count);
        Run(guard, cycles: 10, work: () => GC.KeepAlive(new byte[10]));

        guard.Reset();
        Run(guard, cycles: 2, work: null);

        RealtimeReport report = guard.GetReport();
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(report.Cycles, Is.EqualTo(2));
        Assert.That(report.AllocatedBytes, Is.Zero);
        Assert.That(report.Durations.Count, Is.EqualTo(2));
    }

    [Test]
    public void Mode_SetToSomethingElse_Throws() =>
        Assert.That(() => Create(RealtimeGuardMode.Off).Mode = (RealtimeGuardMode)7, Throws.TypeOf<ArgumentOutOfRangeException>());

    private static RealtimeGuard Create(RealtimeGuardMode mode) => new("guarded", mode);

    private static void SpinFor(TimeSpan time)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        while (System.Diagnostics.Stopwatch.GetElapsedTime(start) < time)
        {
        }
    }

    private void Run(RealtimeGuard guard, int cycles, Action? work)
    {
        for (int i = 0; i < cycles; i++)
        {
            RealtimeGuard.Mark mark = RealtimeGuard.Begin();
            work?.Invoke();
            guard.End(in mark, Stopwatch.GetTimestamp(), FrameCount, SampleRate, _frameTime);
            _frameTime += FrameCount;
        }
    }
}
