using System.Buffers;
using CommunityToolkit.HighPerformance.Buffers;

namespace Jack.RealtimeTable.Tests;

[TestFixture]
internal sealed class PooledBufferTests
{
    private const int Calls = 1_000;

    [Test]
    public void ArrayPool_RentedAndReturned_AllocatesNothing() =>
        Assert.That(AllocatedBy(() => ArrayPool<float>.Shared.Return(ArrayPool<float>.Shared.Rent(256))), Is.Zero);

    [Test]
    public void SpanOwner_AllocatedAndDisposed_AllocatesNothing() =>
        Assert.That(AllocatedBy(() => SpanOwner<float>.Allocate(256).Dispose()), Is.Zero);

    private static long AllocatedBy(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
