using System.Runtime.CompilerServices;

namespace Jack;

/// <summary>The end of a <see cref="RingBuffer{T}"/> through which one thread writes.</summary>
/// <typeparam name="T">The items.</typeparam>
[RealtimeSafe(Reason = "Copies memory and publishes a number; what waits says so.")]
public sealed class RingBufferWriter<T>
    where T : unmanaged
{
    private readonly RingBufferMemory<T> _memory;
    private readonly int _capacity;
    private readonly RingBufferReader<T> _reader;
    private RingBufferOwner _owner;
    private volatile bool _isCompleted;
    private RingBufferState _state;

    internal RingBufferWriter(RingBufferMemory<T> memory, int capacity, RingBufferReader<T> reader)
    {
        _memory = memory;
        _capacity = capacity;
        _reader = reader;
    }

    /// <summary>Gets how many items can be written at least, from any thread: the reader may make more room at any time.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public int Available
    {
        get
        {
            // The reader's position first: taken the other way round, it could be ahead of the writer's.
            uint position = _reader.Position;
            return Math.Max(_capacity - Distance(Position, position), 0);
        }
    }

    /// <summary>Gets whether <see cref="Complete"/> was called.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public bool IsCompleted => _isCompleted;

    internal uint Position => Volatile.Read(ref _state.Position);

    /// <summary>Writes one item.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="item">The item.</param>
    /// <returns><see langword="false"/> if the ring buffer is full.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    public bool TryWrite(T item)
    {
        _owner.Check();
        if (Free(1) == 0)
        {
            return false;
        }

        uint position = _state.Position;
        _memory[position] = item;
        Volatile.Write(ref _state.Position, position + 1);
        return true;
    }

    /// <summary>Writes all of the items or, if there is too little room, none.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="items">The items.</param>
    /// <returns>Whether they were written.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    public bool TryWrite(ReadOnlySpan<T> items)
    {
        _owner.Check();
        if (Free(items.Length) < items.Length)
        {
            return false;
        }

        Copy(items);
        return true;
    }

    /// <summary>Writes as many of the items as there is room for.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="items">The items.</param>
    /// <returns>How many were written, from the first on.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    public int Write(ReadOnlySpan<T> items)
    {
        _owner.Check();
        int free = Free(items.Length);
        if (free < items.Length)
        {
            items = items[..free];
        }

        Copy(items);
        return items.Length;
    }

    /// <summary>Gets the room itself, to be filled without a copy. Call <see cref="Advance"/> afterwards.</summary>
    /// <remarks>Realtime-safe. The spans are this thread's until it calls <see cref="Advance"/> or writes.</remarks>
    /// <param name="first">The part to be filled first.</param>
    /// <param name="second">The part after it, which is empty unless the room reaches over the end of the memory.</param>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    public void GetWriteSpans(out Span<T> first, out Span<T> second)
    {
        _owner.Check();
        _memory.GetSpans(_state.Position, Free(_capacity), out first, out second);
    }

    /// <summary>Lets the reader have what was put into the spans of <see cref="GetWriteSpans"/>.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="count">How many items, from the start of the first span on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above <see cref="Available"/>.</exception>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    public void Advance(int count)
    {
        _owner.Check();
        if ((uint)count > (uint)Free(count))
        {
            RingBufferError.ThrowBeyond(count, Available);
        }

        Volatile.Write(ref _state.Position, _state.Position + (uint)count);
    }

    /// <summary>Tells the reader that nothing more will come: its waiting methods end when it has read everything.</summary>
    /// <remarks>Realtime-safe. Call it after the last write; it cannot be taken back.</remarks>
    public void Complete() => _isCompleted = true;

    /// <summary>Lets another thread be the writer. The hand-over itself, such as starting that thread, must order memory, as all synchronisation does.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Release() => _owner.Release();

    /// <summary>Waits until there is room.</summary>
    /// <remarks>
    /// Not realtime-safe: allocates and waits. The reader does nothing to wake the writer, because waking a thread is not realtime-safe:
    /// a timer looks again and again.
    /// </remarks>
    /// <param name="count">How many items are to have room, 1 to the capacity.</param>
    /// <param name="pollInterval">How often to look, 5 ms by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when there is room.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> or <paramref name="pollInterval"/> is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    [RealtimeUnsafe("waits")]
    public ValueTask WaitToWriteAsync(int count = 1, TimeSpan? pollInterval = null, CancellationToken cancellationToken = default)
    {
        TimeSpan interval = RingBufferError.CheckWait(count, _capacity, pollInterval);
        return Available >= count ? ValueTask.CompletedTask : PollAsync(count, interval, cancellationToken);
    }

    private async ValueTask PollAsync(int count, TimeSpan interval, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval);
        while (Available < count)
        {
            _ = await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Looks at the reader's position only if what is known of it does not suffice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Free(int wanted)
    {
        int free = _capacity - Distance(_state.Position, _state.Seen);
        return free >= wanted ? free : Refresh();
    }

    private int Refresh()
    {
        _state.Seen = _reader.Position;
        return _capacity - Distance(_state.Position, _state.Seen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Copy(ReadOnlySpan<T> items)
    {
        uint position = _state.Position;
        _memory.CopyFrom(items, position);
        Volatile.Write(ref _state.Position, position + (uint)items.Length);
    }

    private static int Distance(uint writer, uint reader) => (int)(writer - reader);
}
