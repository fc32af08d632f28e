using CsCheck;
using Jack.Interop;
using Jack.Native;

namespace Jack.Tests;

[Category("Libjack")]
internal sealed unsafe class RingBufferTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    [TestCase(1, 2)]
    [TestCase(100, 128)]
    [TestCase(127, 128)]
    [TestCase(128, 128)]
    [TestCase(129, 256)]
    public void Constructor_AnySize_IsRoundedUpAndKeepsOneByte(int size, int allocated)
    {
        using var ring = new RingBuffer(size);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(ring.AllocatedSize, Is.EqualTo(allocated));
        Assert.That(ring.Capacity, Is.EqualTo(allocated - 1));
        Assert.That(ring.Writer.Available, Is.EqualTo(allocated - 1));
        Assert.That(ring.Reader.Available, Is.Zero);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(RingBuffer.MaxSize + 1)]
    public void Constructor_SizeOutOfRange_Throws(int size) =>
        Assert.That(() => new RingBuffer(size), Throws.TypeOf<ArgumentOutOfRangeException>());

    // The other end, and every second look, is libjack's own.
    [Test]
    public void Operations_AnySequence_AgreeWithLibjack() =>
        Gen.Select(Gen.Int[1, 70], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 40]).Array[0, 50]).Sample((size, operations) =>
        {
            using var ring = new RingBuffer(size);
            var native = (jack_ringbuffer_t*)ring.DangerousGetPointer();
            var queue = new Queue<byte>();
            byte next = 0;
            foreach ((int operation, int count) in operations)
            {
                byte[] data = [.. Enumerable.Range(0, count).Select(_ => next++)];
                byte[] output = new byte[count];
                int free = ring.Capacity - queue.Count;
                int there = Math.Min(count, queue.Count);
                int moved = Math.Min(count, free);
                bool right = true;
                fixed (byte* source = data, destination = output)
                {
                    switch (operation)
                    {
                        case 0:
                            right = ring.Writer.Write(data) == moved;
                            data.Take(moved).ToList().ForEach(queue.Enqueue);
                            break;
                        case 1:
                            right = (int)Libjack.jack_ringbuffer_write(native, (sbyte*)source, (nuint)count) == moved;
                            data.Take(moved).ToList().ForEach(queue.Enqueue);
                            break;
                        case 2:
                            ring.Writer.GetWriteSpans(out Span<byte> room, out Span<byte> moreRoom);
                            right = room.Length + moreRoom.Length == free;
                            data.AsSpan(0, Math.Min(moved, room.Length)).CopyTo(room);
                            data.AsSpan(Math.Min(moved, room.Length), moved - Math.Min(moved, room.Length)).CopyTo(moreRoom);
                            ring.Writer.Advance(moved);
                            data.Take(moved).ToList().ForEach(queue.Enqueue);
                            break;
                        case 3:
                            right = ring.Reader.Read(output) == there && output.Take(there).SequenceEqual(Dequeue(there));
                            break;
                        case 4:
                            right = (int)Libjack.jack_ringbuffer_read(native, (sbyte*)destination, (nuint)count) == there && output.Take(there).SequenceEqual(Dequeue(there));
                            break;
                        case 5:
                            right = ring.Reader.Peek(output) == there && output.Take(there).SequenceEqual(queue.Take(there));
                            break;
                        case 6:
                            ring.Reader.GetReadSpans(out ReadOnlySpan<byte> first, out ReadOnlySpan<byte> second);
                            byte[] all = [.. first, .. second];
                            right = all.SequenceEqual(queue);
                            ring.Reader.Advance(there);
                            _ = Dequeue(there);
                            break;
                        default:
                            ring.Reset();
                            queue.Clear();
                            break;
                    }
                }

                if (!right || ring.Reader.Available != queue.Count || ring.Writer.Available != ring.Capacity - queue.Count
                    || (int)Libjack.jack_ringbuffer_read_space(native) != queue.Count || (int)Libjack.jack_ringbuffer_write_space(native) != ring.Writer.Available)
                {
                    return false;
                }
            }

            return true;

            byte[] Dequeue(int count) => [.. Enumerable.Range(0, count).Select(_ => queue.Dequeue())];
        });

    [Test]
    public void Advance_BeyondWhatIsAvailable_Throws()
    {
        using var ring = new RingBuffer(8);
        _ = ring.Writer.Write([1, 2, 3]);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => ring.Writer.Advance(5), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Writer.Advance(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ring.Reader.Advance(4), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(ring.Reader.Available, Is.EqualTo(3));
    }

    [Test]
    public void Reset_SmallerSizeAndBack_ChangesTheCapacity()
    {
        using var ring = new RingBuffer(128);
        _ = ring.Writer.Write([1, 2, 3]);

        ring.Reset(20);
        int smaller = ring.Capacity;
        int left = ring.Reader.Available;
        ring.Reset(128);

        Assert.That(smaller, Is.EqualTo(31));
        Assert.That(left, Is.Zero);
        Assert.That(ring.Capacity, Is.EqualTo(127));
    }

    [TestCase(1000)]
    [TestCase(129)]
    [TestCase(0)]
    public void Reset_SizeThatWasNotAllocated_Throws(int size)
    {
        using var ring = new RingBuffer(128);

        Assert.That(() => ring.Reset(size), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(ring.Capacity, Is.EqualTo(127));
    }

    [Test]
    public void LockMemory_SmallBuffer_MarksItLocked()
    {
        using var ring = new RingBuffer(128);

        ring.LockMemory();

        Assert.That(((jack_ringbuffer_t*)ring.DangerousGetPointer())->mlocked, Is.Not.Zero);
    }

    [Test]
    public void EveryMember_AfterDispose_Throws()
    {
        var ring = new RingBuffer(128);
        ring.Dispose();
        ring.Dispose();

        Action[] members =
        [
            () => _ = ring.Capacity, () => _ = ring.AllocatedSize, ring.LockMemory, ring.Reset, () => ring.Reset(8), () => ring.DangerousGetPointer(),
            () => _ = ring.Reader.Available, () => ring.Reader.Read(new byte[1]), () => ring.Reader.Peek(new byte[1]), () => ring.Reader.GetReadSpans(out _, out _), () => ring.Reader.Advance(0),
            () => _ = ring.Writer.Available, () => ring.Writer.Write(new byte[1]), () => ring.Writer.GetWriteSpans(out _, out _), () => ring.Writer.Advance(0),
        ];

        using IDisposable scope = Assert.EnterMultipleScope();
        foreach (Action member in members)
        {
            Assert.That(() => member(), Throws.TypeOf<ObjectDisposedException>());
        }
    }

    [Test]
    public void Dispose_WhileBothEndsAreBusy_EndsThemWithoutACrash()
    {
        for (int i = 0; i < 20; i++)
        {
            var ring = new RingBuffer(4096);
            using var started = new CountdownEvent(2);
            Thread writer = UseUntilDisposed(started, () => ring.Writer.Write(new byte[100]));
            Thread reader = UseUntilDisposed(started, () => ring.Reader.Read(new byte[100]));
            Assert.That(started.Wait(s_timeout));

            ring.Dispose();
            GC.Collect();

            Assert.That(writer.Join(s_timeout) && reader.Join(s_timeout));
        }
    }

    [Test]
    public void TwoThreads_Bytes_ArriveInOrder()
    {
        const int Count = 2_000_000;
        using var ring = new RingBuffer(1024);
        var writer = new Thread(() =>
        {
            Span<byte> block = stackalloc byte[61];
            for (int sent = 0; sent < Count;)
            {
                int wanted = Math.Min(block.Length, Count - sent);
                for (int i = 0; i < wanted; i++)
                {
                    block[i] = (byte)((sent + i) * 31);
                }

                int written = ring.Writer.Write(block[..wanted]);
                sent += written;
                _ = written > 0 || Thread.Yield();
            }
        });
        Span<byte> input = stackalloc byte[53];
        int wrong = 0;

        writer.Start();
        for (int received = 0; received < Count;)
        {
            int read = ring.Reader.Read(input);
            for (int i = 0; i < read; i++)
            {
                wrong += input[i] == (byte)((received + i) * 31) ? 0 : 1;
            }

            received += read;
            _ = read > 0 || Thread.Yield();
        }

        Assert.That(writer.Join(s_timeout));
        Assert.That(wrong, Is.Zero);
    }

    [Test]
    public void Write_SecondThread_Throws()
    {
        using var ring = new RingBuffer(128);
        Exception? exception = null;
        _ = ring.Writer.Write([1]);
        var thread = new Thread(() => exception = Assert.Catch(() => ring.Writer.Write([2])));

        thread.Start();

        Assert.That(thread.Join(s_timeout));
        Assert.That(exception, Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    public void EveryOperation_AfterTheFirst_AllocatesNothing()
    {
        using var ring = new RingBuffer(1024);
        byte[] data = new byte[300];
        UseEverything(ring, data);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            UseEverything(ring, data);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Handle_DisposedTwice_FreesOnce()
    {
        SafeRingBufferHandle handle = SafeRingBufferHandle.Create(128);

        handle.Dispose();
        handle.Dispose();

        Assert.That(handle.IsClosed);
    }

    [Test]
    [Platform("Linux", Reason = "reads the size of the process from /proc")]
    public void Collection_OfForgottenRingBuffers_FreesTheirMemory()
    {
        const int Size = 16 << 20;
        long before = AddressSpace();

        for (int i = 0; i < 20; i++)
        {
            _ = new RingBuffer(Size).Capacity;
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(AddressSpace() - before, Is.LessThan(10L * Size));
    }

    private static long AddressSpace() =>
        long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[0]) * Environment.SystemPageSize;

    private static void UseEverything(RingBuffer ring, byte[] data)
    {
        _ = ring.Writer.Write(data);
        ring.Writer.GetWriteSpans(out _, out _);
        ring.Writer.Advance(1);
        _ = ring.Reader.Peek(data);
        _ = ring.Reader.Read(data);
        ring.Reader.GetReadSpans(out _, out _);
        ring.Reader.Advance(ring.Reader.Available);
        ring.Reset();
    }

    private static Thread UseUntilDisposed(CountdownEvent started, Action use)
    {
        var thread = new Thread(() =>
        {
            started.Signal();
            try
            {
                while (true)
                {
                    use();
                }
            }
            catch (ObjectDisposedException)
            {
                // The end that the test waits for.
            }
        });
        thread.Start();
        return thread;
    }
}
