using Jack.Interop;

namespace Jack;

/// <summary>The end of a <see cref="RingBuffer"/> through which one thread reads.</summary>
[RealtimeSafe(Reason = "Copies memory and publishes a number.")]
public sealed class RingBufferReader
{
    private readonly NativeRingBuffer _ring;
    private RingBufferOwner _owner;

    internal RingBufferReader(NativeRingBuffer ring) => _ring = ring;

    /// <summary>Gets how many bytes can be read at least.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public int Available => _ring.Filled;

    /// <summary>Reads as many bytes as there are, and as the destination takes.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to put the bytes.</param>
    /// <returns>How many were read.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public int Read(Span<byte> destination)
    {
        _owner.Check();
        return _ring.Read(destination, takes: true);
    }

    /// <summary>Copies bytes without taking them.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="destination">Where to put the bytes.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public int Peek(Span<byte> destination)
    {
        _owner.Check();
        return _ring.Read(destination, takes: false);
    }

    /// <summary>Gets the bytes themselves, without a copy. Call <see cref="Advance"/> afterwards.</summary>
    /// <remarks>Realtime-safe. The spans are this thread's until it calls <see cref="Advance"/> or reads, and valid as long as the ring buffer or an end is referenced.</remarks>
    /// <param name="first">The part that was written first.</param>
    /// <param name="second">The part after it, which is empty unless the bytes reach over the end of the memory.</param>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void GetReadSpans(out ReadOnlySpan<byte> first, out ReadOnlySpan<byte> second)
    {
        _owner.Check();
        _ring.GetSpans(forWriting: false, out Span<byte> oldest, out Span<byte> rest);
        first = oldest;
        second = rest;
    }

    /// <summary>Gives the writer the room of bytes that have been used.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="count">How many bytes, from the oldest on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above <see cref="Available"/>.</exception>
    /// <exception cref="InvalidOperationException">Another thread is the reader.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void Advance(int count)
    {
        _owner.Check();
        int available = _ring.Filled;
        if ((uint)count > (uint)available)
        {
            RingBufferError.ThrowBeyond(count, available);
        }

        _ring.AdvanceReader(count);
    }

    /// <summary>Lets another thread be the reader. The hand-over itself, such as starting that thread, must order memory, as all synchronisation does.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Release() => _owner.Release();
}
