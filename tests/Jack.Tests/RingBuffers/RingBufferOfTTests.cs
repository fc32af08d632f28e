using System.Runtime.InteropServices;
using CsCheck;

namespace Jack.Tests;

internal sealed class RingBufferOfTTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(1);

    [Test]
    public void Operations_AnySequenceOfBytes_BehaveAsAQueue() => CheckAgainstQueue(i => (byte)i);

    [Test]
    public void Operations_AnySequenceOfLargeItems_BehaveAsAQueue() => CheckAgainstQueue(i => new Frame { Number = i, Check = ~i });

    [Test]
    public void Constructor_AnyCapacity_HoldsExactlySoManyItems() =>
        Gen.Int[1, 300].Sample(capacity =>
        {
            var ring = new RingBuffer<short>(capacity);
            short[] items = new short[capacity + 1];
            return ring.Capacity == capacity && ring.Writer.Available == capacity
                && ring.Writer.Write(items) == capacity && ring.Writer.Available == 0 && ring.Reader.Available == capacity
                && !ring.Writer.TryWrite((short)1);
        });

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(RingBuffer<byte>.MaxCapacity + 1)]
    public void Constructor_CapacityOutOfRange_Throws(int capacity) =>
        Assert.That(() => new RingBuffer<byte>(capacity), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Advance_BeyondWhatIsAvailable_ThrowsAndMovesNothing()
    {
        var ring = new RingBuffer<int>(4);
        _ = ring.Writer.Write([1, 2, 3]);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => ring.Writer.Advance(2), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Writer.Advance(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Writer.Advance(int.MinValue), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Reader.Advance(4), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Reader.Advance(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(ring.Reader.Available, Is.EqualTo(3));
    }

    [Test]
    public void Write_SecondThread_Throws()
    {
        var ring = new RingBuffer<int>(4);
        _ = ring.Writer.TryWrite(1);

        Exception? exception = OnAnotherThread(() => ring.Writer.TryWrite(2));

        Assert.That(exception, Is.TypeOf<InvalidOperationException>().With.Message.Contains("Release"));
        Assert.That(ring.Reader.Available, Is.EqualTo(1));
    }

    [Test]
    public void Read_SecondThread_Throws()
    {
        var ring = new RingBuffer<int>(4);
        _ = ring.Reader.TryRead(out _);

        Assert.That(OnAnotherThread(() => ring.Reader.Clear()), Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    public void Release_ThenSecondThread_MayUseTheEnd()
    {
        var ring = new RingBuffer<int>(4);
        _ = ring.Writer.TryWrite(1);
        ring.Writer.Release();

        Exception? exception = OnAnotherThread(() => ring.Writer.TryWrite(2));

        Assert.That(exception, Is.Null);
    }

    [Test]
    public void Write_AfterTheOwnerEnded_BelongsToTheNextThread()
    {
        var ring = new RingBuffer<int>(4);

        Exception? exception = OnAnotherThread(() => ring.Writer.TryWrite(1));

        Assert.That(exception, Is.Null);
        Assert.That(ring.Writer.TryWrite(2));
    }

    [TestCase(1, 30_000)]
    [TestCase(7, 300_000)]
    [TestCase(64, 5_000_000)]
    [TestCase(1_000, 10_000_000)]
    public void TwoThreads_ManyNumbers_ArriveInOrder(int capacity, int count)
    {
        var ring = new RingBuffer<ulong>(capacity);
        var writer = new Thread(() => WriteNumbers(ring.Writer, count));

        writer.Start();
        (ulong wrong, ulong sum) = ReadNumbers(ring.Reader, count);

        Assert.That(writer.Join(s_timeout));
        Assert.That(wrong, Is.Zero);
        Assert.That(sum, Is.EqualTo((ulong)count * ((ulong)count - 1) / 2));
    }

    [Test]
    public async Task ReadAllAsync_UntilCompleted_GivesEverything()
    {
        var ring = new RingBuffer<int>(16);
        var writer = new Thread(() =>
        {
            for (int i = 0; i < 1_000;)
            {
                i += ring.Writer.TryWrite(i) ? 1 : 0;
            }

            ring.Writer.Complete();
        });
        var read = new List<int>();

        writer.Start();
        await foreach (int item in ring.Reader.ReadAllAsync(s_poll))
        {
            read.Add(item);
            await Task.Yield();
        }

        Assert.That(read, Is.EqualTo(Enumerable.Range(0, 1_000)));
        Assert.That(ring.Reader.IsCompleted);
    }

    [Test]
    public async Task WaitToReadAsync_CompletedWithTooFew_ReturnsFalse()
    {
        var ring = new RingBuffer<int>(16);
        _ = ring.Writer.TryWrite(1);
        ring.Writer.Complete();

        Assert.That(await ring.Reader.WaitToReadAsync(1), Is.True);
        Assert.That(await ring.Reader.WaitToReadAsync(2, s_poll), Is.False);
        Assert.That(ring.Reader.IsCompleted, Is.False);
    }

    [Test]
    public void WaitToReadAsync_Cancelled_Throws()
    {
        var ring = new RingBuffer<int>(16);
        using var cancellation = new CancellationTokenSource(s_poll);

        Assert.That(async () => await ring.Reader.WaitToReadAsync(1, s_poll, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task WaitToWriteAsync_UntilTheReaderMakesRoom_Ends()
    {
        var ring = new RingBuffer<int>(2);
        _ = ring.Writer.Write([1, 2]);
        ValueTask wait = ring.Writer.WaitToWriteAsync(2, s_poll);
        bool endedEarly = wait.IsCompleted;

        _ = ring.Reader.Clear();
        await wait.AsTask().WaitAsync(s_timeout);

        Assert.That(endedEarly, Is.False);
        Assert.That(ring.Writer.Available, Is.EqualTo(2));
    }

    [Test]
    public void Wait_ArgumentsOutOfRange_Throw()
    {
        var ring = new RingBuffer<int>(2);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => ring.Reader.WaitToReadAsync(3), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Writer.WaitToWriteAsync(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Reader.ReadAllAsync(TimeSpan.Zero), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void EveryOperation_AfterTheFirst_AllocatesNothing()
    {
        var ring = new RingBuffer<byte>(1_000);
        byte[] data = new byte[300];
        UseEverything(ring, data);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            UseEverything(ring, data);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void UseEverything(RingBuffer<byte> ring, byte[] data)
    {
        _ = ring.Writer.Write(data);
        _ = ring.Writer.TryWrite(data);
        _ = ring.Writer.TryWrite((byte)1);
        ring.Writer.GetWriteSpans(out _, out _);
        ring.Writer.Advance(Math.Min(1, ring.Writer.Available));
        _ = ring.Reader.Peek(data);
        _ = ring.Reader.TryPeek(out _);
        _ = ring.Reader.TryRead(out _);
        _ = ring.Reader.TryRead(data);
        ring.Reader.GetReadSpans(out _, out _);
        ring.Reader.Advance(1);
        _ = ring.Reader.Read(data);
        _ = ring.Reader.Clear();
    }

    // Runs random operations on a ring buffer and on a queue, and compares every result.
    private static void CheckAgainstQueue<T>(Func<int, T> make)
        where T : unmanaged, IEquatable<T> =>
        Gen.Select(Gen.Int[1, 20], Gen.Select(Gen.Int[0, 9], Gen.Int[0, 25]).Array[0, 60]).Sample((capacity, operations) =>
        {
            var ring = new RingBuffer<T>(capacity);
            var queue = new Queue<T>();
            int next = 0;
            foreach ((int operation, int count) in operations)
            {
                T[] items = [.. Enumerable.Range(next, count).Select(make)];
                T[] output = new T[count];
                int free = capacity - queue.Count;
                int there = Math.Min(count, queue.Count);
                bool right;
                switch (operation)
                {
                    case 0:
                        right = ring.Writer.Write(items) == Math.Min(count, free) && Enqueue(items.Take(free));
                        break;
                    case 1:
                        right = ring.Writer.TryWrite(items) == count <= free && Enqueue(count <= free ? items : []);
                        break;
                    case 2:
                        right = ring.Writer.TryWrite(make(next)) == free > 0 && Enqueue(free > 0 ? [make(next)] : []);
                        break;
                    case 3:
                        ring.Writer.GetWriteSpans(out Span<T> room, out Span<T> moreRoom);
                        right = room.Length + moreRoom.Length == free;
                        items = [.. items.Take(free)];
                        items.AsSpan(0, Math.Min(items.Length, room.Length)).CopyTo(room);
                        items.AsSpan(Math.Min(items.Length, room.Length)).CopyTo(moreRoom);
                        ring.Writer.Advance(items.Length);
                        right &= Enqueue(items);
                        break;
                    case 4:
                        right = ring.Reader.Read(output) == there && output.Take(there).SequenceEqual(Dequeue(there));
                        break;
                    case 5:
                        right = ring.Reader.TryRead(output) == (there == count) && (there < count || output.SequenceEqual(Dequeue(there)));
                        break;
                    case 6:
                        right = ring.Reader.TryPeek(out T peeked) == queue.Count > 0 && ring.Reader.TryRead(out T item) == queue.Count > 0
                            && item.Equals(peeked) && (queue.Count == 0 || item.Equals(queue.Dequeue()));
                        break;
                    case 7:
                        right = ring.Reader.Peek(output) == there && output.Take(there).SequenceEqual(queue.Take(there));
                        break;
                    case 8:
                        ring.Reader.GetReadSpans(out ReadOnlySpan<T> first, out ReadOnlySpan<T> second);
                        T[] all = [.. first, .. second];
                        right = all.SequenceEqual(queue);
                        ring.Reader.Advance(there);
                        _ = Dequeue(there);
                        break;
                    default:
                        right = count > 0 || ring.Reader.Clear() == Dequeue(queue.Count).Length;
                        break;
                }

                next += count;
                if (!right || ring.Reader.Available != queue.Count || ring.Writer.Available != capacity - queue.Count)
                {
                    return false;
                }
            }

            return true;

            bool Enqueue(IEnumerable<T> added)
            {
                foreach (T item in added)
                {
                    queue.Enqueue(item);
                }

                return true;
            }

            T[] Dequeue(int count) => [.. Enumerable.Range(0, count).Select(_ => queue.Dequeue())];
        });

    private static void WriteNumbers(RingBufferWriter<ulong> writer, int count)
    {
        Span<ulong> block = stackalloc ulong[33];
        ulong next = 0;
        int turn = 0;
        while (next < (ulong)count)
        {
            int wanted = Math.Min(1 + (turn++ % block.Length), count - (int)next);
            for (int i = 0; i < wanted; i++)
            {
                block[i] = next + (ulong)i;
            }

            int written = wanted == 1 ? (writer.TryWrite(next) ? 1 : 0) : writer.Write(block[..wanted]);
            next += (ulong)written;
            GiveWay(written);
        }
    }

    private static (ulong Wrong, ulong Sum) ReadNumbers(RingBufferReader<ulong> reader, int count)
    {
        Span<ulong> block = stackalloc ulong[29];
        ulong next = 0, wrong = 0, sum = 0;
        int turn = 0;
        while (next < (ulong)count)
        {
            int read = reader.Read(block[..(1 + (turn++ % block.Length))]);
            foreach (ulong item in block[..read])
            {
                wrong += item == next++ ? 0UL : 1UL;
                sum += item;
            }

            GiveWay(read);
        }

        return (wrong, sum);
    }

    private static void GiveWay(int moved)
    {
        if (moved == 0)
        {
            _ = Thread.Yield();
        }
    }

    private static Exception? OnAnotherThread(Action action)
    {
        Exception? caught = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (InvalidOperationException exception)
            {
                caught = exception;
            }
        });
        thread.Start();
        return thread.Join(s_timeout) ? caught : throw new TimeoutException();
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private record struct Frame
    {
        public int Number;
        public int Check;
        public long Padding;
        public byte Odd;
    }
}
