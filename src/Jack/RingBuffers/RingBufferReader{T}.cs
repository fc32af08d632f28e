using System.Runtime.CompilerServices;

namespace Jack;

/// <summary>The end of a <see cref="RingBuffer{T}"/> through which one thread reads.</summary>
/// <typeparam name="T">The items.</typeparam>
[RealtimeSafe(Reason = "Copies memory and publishes a number; what waits says so.")]
public sealed class RingBufferReader<T>
    where T : unmanaged
{
    private readonly RingBufferMemory<T> _memory;
    private readonly int _capacity;
    private RingBufferWriter<T> _writer = null!;
    private RingBufferOwner _owner;
    private RingBufferState _state;

    internal RingBufferReader(RingBufferMemory<T> memory, int capacity)
    {
        _memory = memory;
        _capacity = capacity;
    }

    /// <summary>Gets how many items can be read at least, from any thread: the writer may add more at any time.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public int Available
    {
        get
        {
            // The reader's position first: taken the other way round, a reader in between could make the difference negative.
            uint position = Position;
            return Math.Min(Distance(_writer.Position, position), _capacity);
        }
    }

    /// <summary>Gets whether everything was read and the writer has called <see cref="RingBufferWriter{T}.Complete"/>.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public bool IsCompleted => _writer.IsCompleted && Available == 0;

    internal uint Position => Volatile.Read(ref _state.Position);

    /// <summary>Reads one item.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="item">The item.</param>
    /// <returns><see langword="false"/> if the ring buffer is empty.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public bool TryRead(out T item)
    {
        if (!TryPeek(out item))
        {
            return false;
        }

        Volatile.Write(ref _state.Position, _state.Position + 1);
        return true;
    }

    /// <summary>Looks at the next item without taking it.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="item">The item.</param>
    /// <returns><see langword="false"/> if the ring buffer is empty.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public bool TryPeek(out T item)
    {
        _owner.Check();
        if (Filled(1) == 0)
        {
            item = default;
            return false;
        }

        item = _memory[_state.Position];
        return true;
    }

    /// <summary>Fills the whole destination or, if there are too few items, nothing of it.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to put the items.</param>
    /// <returns>Whether it was filled.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public bool TryRead(Span<T> destination)
    {
        _owner.Check();
        if (Filled(destination.Length) < destination.Length)
        {
            return false;
        }

        _memory.CopyTo(destination, _state.Position);
        Volatile.Write(ref _state.Position, _state.Position + (uint)destination.Length);
        return true;
    }

    /// <summary>Reads as many items as there are, and as the destination takes.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to put the items.</param>
    /// <returns>How many were read.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public int Read(Span<T> destination)
    {
        int count = Copy(destination);
        Volatile.Write(ref _state.Position, _state.Position + (uint)count);
        return count;
    }

    /// <summary>Copies items without taking them.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to put the items.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public int Peek(Span<T> destination) => Copy(destination);

    /// <summary>Gets the items themselves, without a copy. Call <see cref="Advance"/> afterwards.</summary>
    /// <remarks>Realtime-safe. The spans are this thread's until it calls <see cref="Advance"/> or reads.</remarks>
    /// <param name="first">The part that was written first.</param>
    /// <param name="second">The part after it, which is empty unless the items reach over the end of the memory.</param>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public void GetReadSpans(out ReadOnlySpan<T> first, out ReadOnlySpan<T> second)
    {
        _owner.Check();
        _memory.GetSpans(_state.Position, Filled(_capacity), out Span<T> oldest, out Span<T> rest);
        first = oldest;
        second = rest;
    }

    /// <summary>Gives the writer the room of items that have been used.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="count">How many items, from the oldest on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above <see cref="Available"/>.</exception>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public void Advance(int count)
    {
        _owner.Check();
        if ((uint)count > (uint)Filled(count))
        {
            RingBufferError.ThrowBeyond(count, Available);
        }

        Volatile.Write(ref _state.Position, _state.Position + (uint)count);
    }

    /// <summary>Drops everything that can be read.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <returns>How many items were dropped.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    public int Clear()
    {
        _owner.Check();
        int count = Filled(_capacity);
        Volatile.Write(ref _state.Position, _state.Position + (uint)count);
        return count;
    }

    /// <summary>Lets another thread be the reader. The hand-over itself, such as starting that thread, must order memory, as all synchronisation does.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Release() => _owner.Release();

    /// <summary>Waits until there is something to read.</summary>
    /// <remarks>
    /// Not realtime-safe: allocates and waits. The writer does nothing to wake the reader, because waking a thread is not realtime-safe:
    /// a timer looks again and again.
    /// </remarks>
    /// <param name="count">How many items to wait for, 1 to the capacity.</param>
    /// <param name="pollInterval">How often to look, 5 ms by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><see langword="false"/> if the writer is completed and that many items will not come; fewer may be there.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> or <paramref name="pollInterval"/> is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    [RealtimeUnsafe("waits")]
    public ValueTask<bool> WaitToReadAsync(int count = 1, TimeSpan? pollInterval = null, CancellationToken cancellationToken = default)
    {
        TimeSpan interval = RingBufferError.CheckWait(count, _capacity, pollInterval);
        return Available >= count ? ValueTask.FromResult(true) : PollAsync(count, interval, cancellationToken);
    }

    /// <summary>Reads all items as they come, until the writer is completed.</summary>
    /// <remarks>
    /// Not realtime-safe: allocates and waits, see <see cref="WaitToReadAsync"/>. The loop that consumes the items is the reader; it may go on on another thread
    /// after each of them.
    /// </remarks>
    /// <param name="pollInterval">How often to look when there is nothing, 5 ms by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The items in the order in which they were written.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pollInterval"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    [RealtimeUnsafe("waits")]
    public IAsyncEnumerable<T> ReadAllAsync(TimeSpan? pollInterval = null, CancellationToken cancellationToken = default)
    {
        TimeSpan interval = RingBufferError.CheckWait(1, _capacity, pollInterval);
        return Enumerate(interval, cancellationToken);
    }

    internal void Attach(RingBufferWriter<T> writer) => _writer = writer;

    private async IAsyncEnumerable<T> Enumerate(TimeSpan interval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await WaitToReadAsync(1, interval, cancellationToken).ConfigureAwait(false))
        {
            while (TryRead(out T item))
            {
                // What follows may run on another thread.
                Release();
                yield return item;
            }

            Release();
        }
    }

    private async ValueTask<bool> PollAsync(int count, TimeSpan interval, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval);
        while (true)
        {
            // In this order: what was written before the completion is seen.
            bool isCompleted = _writer.IsCompleted;
            if (Available >= count)
            {
                return true;
            }

            if (isCompleted)
            {
                return false;
            }

            _ = await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Looks at the writer's position only if what is known of it does not suffice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Filled(int wanted)
    {
        int filled = Distance(_state.Seen, _state.Position);
        return filled >= wanted ? filled : Refresh();
    }

    private int Refresh()
    {
        _state.Seen = _writer.Position;
        return Distance(_state.Seen, _state.Position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Copy(Span<T> destination)
    {
        _owner.Check();
        int filled = Filled(destination.Length);
        if (filled < destination.Length)
        {
            destination = destination[..filled];
        }

        _memory.CopyTo(destination, _state.Position);
        return destination.Length;
    }

    private static int Distance(uint writer, uint reader) => (int)(writer - reader);
}
