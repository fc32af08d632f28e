using System.Numerics;
using Jack.Interop;

namespace Jack;

/// <summary>JACK's own ring buffer of bytes, which C code can share: one thread writes, one reads, neither waits for the other.</summary>
/// <remarks>
/// <para>
/// Prefer <see cref="RingBuffer{T}"/> where both ends are C#: it holds any struct, all of its capacity can be used, and it is faster. This one has the size
/// rules of <c>jack_ringbuffer_create</c>, can be locked into memory, and C code can have one of its ends through <see cref="DangerousGetPointer"/>.
/// The ends here are correct on every processor; those of libjack are not on ARM before version 1.9.22.
/// </para>
/// <para>
/// Each end belongs to the thread that first uses it, see <see cref="RingBufferWriter.Release"/>. After <see cref="Dispose"/> every member throws
/// <see cref="ObjectDisposedException"/>. The memory itself is freed when neither the ring buffer nor an end is referenced any more, so that a thread in the
/// middle of an operation never touches freed memory; spans are valid only as long as one of them is referenced.
/// </para>
/// </remarks>
public sealed class RingBuffer : IDisposable
{
    /// <summary>The largest size in bytes, 2³⁰.</summary>
    public const int MaxSize = 1 << 30;

    private readonly NativeRingBuffer _ring;

    /// <summary>Creates an empty ring buffer.</summary>
    /// <remarks>Not realtime-safe: allocates the memory.</remarks>
    /// <param name="size">The size in bytes, 1 to <see cref="MaxSize"/>, rounded up to a power of two of at least 2. JACK keeps one byte for itself: 100 and 128 both hold 127.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is out of its range.</exception>
    /// <exception cref="JackException">There is too little memory.</exception>
    public RingBuffer(int size)
    {
        _ring = new NativeRingBuffer(RoundSize(size, MaxSize));
        Reader = new RingBufferReader(_ring);
        Writer = new RingBufferWriter(_ring);
    }

    /// <summary>Gets the size in bytes, of which one is not used.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    [RealtimeSafe]
    public int AllocatedSize => _ring.Size;

    /// <summary>Gets how many bytes the ring buffer holds when it is full.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    [RealtimeSafe]
    public int Capacity => _ring.Size - 1;

    /// <summary>Gets the end for the thread that reads.</summary>
    [RealtimeSafe]
    public RingBufferReader Reader { get; }

    /// <summary>Gets the end for the thread that writes.</summary>
    [RealtimeSafe]
    public RingBufferWriter Writer { get; }

    /// <summary>Locks the memory, so that it is never swapped out.</summary>
    /// <remarks>Not realtime-safe: asks the operating system.</remarks>
    /// <exception cref="JackException">The system refused, as it does above the limit that <c>ulimit -l</c> shows.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    [RealtimeUnsafe("asks the operating system")]
    public void LockMemory() => _ring.Lock();

    /// <summary>Empties the ring buffer.</summary>
    /// <remarks>Realtime-safe, but only while no thread uses an end.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void Reset() => _ring.Reset(_ring.Size);

    /// <summary>Empties the ring buffer and lets it use less of its memory, or all of it again.</summary>
    /// <remarks>Realtime-safe, but only while no thread uses an end.</remarks>
    /// <param name="size">The size in bytes, rounded up as by the constructor; at most the size that was created. JACK itself does not check that.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is below 1 or above the size that was created.</exception>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public void Reset(int size) => _ring.Reset(RoundSize(size, _ring.AllocatedSize));

    /// <summary>Gets the <c>jack_ringbuffer_t*</c> for C code that has one of the ends.</summary>
    /// <remarks>Realtime-safe. Valid as long as this object or an end is referenced; nothing but care keeps C code from using it later.</remarks>
    /// <exception cref="ObjectDisposedException">The ring buffer is disposed.</exception>
    public nint DangerousGetPointer() => _ring.Pointer;

    /// <summary>Ends the use of the ring buffer and of its ends, on whatever threads they are.</summary>
    /// <remarks>Realtime-safe; can be called more than once.</remarks>
    public void Dispose() => _ring.Close();

    private static int RoundSize(int size, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, maximum);
        return (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(size, 2));
    }
}
