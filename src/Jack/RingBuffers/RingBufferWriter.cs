using Jack.Interop;

namespace Jack;

/// <summary>The end of a <see cref="RingBuffer"/> through which one thread writes.</summary>
[RealtimeSafe(Reason = "Copies memory and publishes a number.")]
public sealed class RingBufferWriter
{
    private readonly NativeRingBuffer _ring;
    private RingBufferOwner _owner;

    internal RingBufferWriter(NativeRingBuffer ring) => _ring = ring;

    /// <summary>Gets how many bytes can be written at least.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public int Available => _ring.Free;

    /// <summary>Writes as many of the bytes as there is room for.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="data">The bytes.</param>
    /// <returns>How many were written, from the first on.</returns>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public int Write(ReadOnlySpan<byte> data)
    {
        _owner.Check();
        return _ring.Write(data);
    }

    /// <summary>Gets the room itself, to be filled without a copy. Call <see cref="Advance"/> afterwards.</summary>
    /// <remarks>Realtime-safe. The spans are this thread's until it calls <see cref="Advance"/> or writes, and valid as long as the ring buffer or an end is referenced.</remarks>
    /// <param name="first">The part to be filled first.</param>
    /// <param name="second">The part after it, which is empty unless the room reaches over the end of the memory.</param>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void GetWriteSpans(out Span<byte> first, out Span<byte> second)
    {
        _owner.Check();
        _ring.GetSpans(forWriting: true, out first, out second);
    }

    /// <summary>Lets the reader have what was put into the spans of <see cref="GetWriteSpans"/>.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="count">How many bytes, from the start of the first span on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above <see cref="Available"/>.</exception>
    /// <exception cref="InvalidOperationException">Another thread is the writer.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void Advance(int count)
    {
        _owner.Check();
        int available = _ring.Free;
        if ((uint)count > (uint)available)
        {
            RingBufferError.ThrowBeyond(count, available);
        }

        _ring.AdvanceWriter(count);
    }

    /// <summary>Lets another thread be the writer. The hand-over itself, such as starting that thread, must order memory, as all synchronisation does.</summary>
    /// <remarks>Realtime-safe.</remarks>
    public void Release() => _owner.Release();
}
