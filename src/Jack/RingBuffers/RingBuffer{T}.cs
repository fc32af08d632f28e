namespace Jack;

/// <summary>A lock-free queue between two threads, one of which may be JACK's process thread: one writes, one reads, neither waits for the other.</summary>
/// <remarks>
/// <para>
/// Moving items neither allocates nor blocks, and is correct on processors that reorder memory accesses, such as ARM, where JACK's own ring buffer is not before
/// version 1.9.22. It holds exactly <see cref="Capacity"/> items; no item is reserved. Use <see cref="RingBuffer"/> where C code has the other end.
/// </para>
/// <para>
/// Each end belongs to the thread that first uses it. Another thread gets an <see cref="InvalidOperationException"/> until the owner calls
/// <see cref="RingBufferWriter{T}.Release"/> or <see cref="RingBufferReader{T}.Release"/>, or has ended.
/// </para>
/// <para>There is nothing to dispose: the memory is managed, and spans keep it alive.</para>
/// </remarks>
/// <typeparam name="T">The items: bytes, samples, or a struct of your own without references.</typeparam>
public sealed class RingBuffer<T>
    where T : unmanaged
{
    /// <summary>The largest capacity, 2³⁰ items.</summary>
    public const int MaxCapacity = 1 << 30;

    /// <summary>Creates an empty ring buffer.</summary>
    /// <remarks>Not realtime-safe: allocates the memory, rounded up to a power of two, and touches all of it.</remarks>
    /// <param name="capacity">How many items it is to hold, 1 to <see cref="MaxCapacity"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is out of its range.</exception>
    public RingBuffer(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, MaxCapacity);
        var memory = new RingBufferMemory<T>(capacity);
        Capacity = capacity;
        Reader = new RingBufferReader<T>(memory, capacity);
        Writer = new RingBufferWriter<T>(memory, capacity, Reader);
        Reader.Attach(Writer);
    }

    /// <summary>Gets how many items the ring buffer holds when it is full.</summary>
    [RealtimeSafe]
    public int Capacity { get; }

    /// <summary>Gets the end for the thread that reads.</summary>
    [RealtimeSafe]
    public RingBufferReader<T> Reader { get; }

    /// <summary>Gets the end for the thread that writes.</summary>
    [RealtimeSafe]
    public RingBufferWriter<T> Writer { get; }
}
