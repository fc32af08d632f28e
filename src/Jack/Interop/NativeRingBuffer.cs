using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <summary>
/// The operations on libjack's ring buffer. They work on the public struct instead of calling libjack: its functions lack the memory barriers that ARM needs
/// before version 1.9.22, check no argument, and in JACK1 cannot change the size.
/// </summary>
/// <remarks>
/// Closing does not free. The memory lives until nothing refers to this object, so a thread in the middle of an operation never touches freed memory, and
/// no operation has to count its users.
/// </remarks>
internal sealed unsafe class NativeRingBuffer
{
    private readonly SafeRingBufferHandle _handle;
    private readonly jack_ringbuffer_t* _ring;
    private volatile bool _isClosed;

    public NativeRingBuffer(int size)
    {
        _handle = SafeRingBufferHandle.Create(size);
        _ring = (jack_ringbuffer_t*)_handle.DangerousGetHandle();
        AllocatedSize = (int)_ring->size;
    }

    // What was allocated at first: a smaller size can be taken back.
    public int AllocatedSize { get; }

    public nint Pointer => (nint)Open();

    public int Size
    {
        get
        {
            int size = (int)Mask(Open()) + 1;
            GC.KeepAlive(this);
            return size;
        }
    }

    public int Filled
    {
        get
        {
            jack_ringbuffer_t* ring = Open();
            int filled = (int)((Volatile.Read(ref ring->write_ptr) - Volatile.Read(ref ring->read_ptr)) & Mask(ring));
            GC.KeepAlive(this);
            return filled;
        }
    }

    // One byte stays unused: a full ring buffer would look like an empty one.
    public int Free => Size - 1 - Filled;

    public void Close() => _isClosed = true;

    public void GetSpans(bool forWriting, out Span<byte> first, out Span<byte> second)
    {
        jack_ringbuffer_t* ring = Open();
        // The mask is read once: whatever another thread changes meanwhile, the spans stay within the memory.
        nuint mask = Mask(ring);
        nuint write = Volatile.Read(ref ring->write_ptr) & mask;
        nuint read = Volatile.Read(ref ring->read_ptr) & mask;
        nuint index = forWriting ? write : read;
        nuint count = forWriting ? (read - write - 1) & mask : (write - read) & mask;
        nuint length = nuint.Min(count, mask + 1 - index);
        first = new Span<byte>(ring->buf + index, (int)length);
        second = new Span<byte>(ring->buf, (int)(count - length));
        GC.KeepAlive(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(ReadOnlySpan<byte> source)
    {
        jack_ringbuffer_t* ring = Open();
        nuint mask = Mask(ring);
        nuint index = ring->write_ptr & mask;
        nuint count = nuint.Min((uint)source.Length, (Volatile.Read(ref ring->read_ptr) - index - 1) & mask);
        nuint length = nuint.Min(count, mask + 1 - index);
        RingBufferMemory<byte>.Copy(ref MemoryMarshal.GetReference(source), ref Unsafe.AsRef<byte>(ring->buf + index), (int)length);
        if (length < count)
        {
            source[(int)length..(int)count].CopyTo(new Span<byte>(ring->buf, (int)(count - length)));
        }

        Volatile.Write(ref ring->write_ptr, (index + count) & mask);
        GC.KeepAlive(this);
        return (int)count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(Span<byte> destination, bool takes)
    {
        jack_ringbuffer_t* ring = Open();
        nuint mask = Mask(ring);
        nuint index = ring->read_ptr & mask;
        nuint count = nuint.Min((uint)destination.Length, (Volatile.Read(ref ring->write_ptr) - index) & mask);
        nuint length = nuint.Min(count, mask + 1 - index);
        RingBufferMemory<byte>.Copy(ref Unsafe.AsRef<byte>(ring->buf + index), ref MemoryMarshal.GetReference(destination), (int)length);
        if (length < count)
        {
            new Span<byte>(ring->buf, (int)(count - length)).CopyTo(destination[(int)length..]);
        }

        if (takes)
        {
            Volatile.Write(ref ring->read_ptr, (index + count) & mask);
        }

        GC.KeepAlive(this);
        return (int)count;
    }

    public void AdvanceWriter(int count)
    {
        jack_ringbuffer_t* ring = Open();
        Volatile.Write(ref ring->write_ptr, (ring->write_ptr + (nuint)count) & Mask(ring));
        GC.KeepAlive(this);
    }

    public void AdvanceReader(int count)
    {
        jack_ringbuffer_t* ring = Open();
        Volatile.Write(ref ring->read_ptr, (ring->read_ptr + (nuint)count) & Mask(ring));
        GC.KeepAlive(this);
    }

    public void Lock()
    {
        int result = Libjack.jack_ringbuffer_mlock(Open());
        GC.KeepAlive(this);
        JackError.ThrowIfFailed(result, "jack_ringbuffer_mlock");
    }

    public void Reset(int size)
    {
        jack_ringbuffer_t* ring = Open();
        ring->size = (nuint)size;
        ring->size_mask = (nuint)size - 1;
        ring->read_ptr = 0;
        Volatile.Write(ref ring->write_ptr, 0);
        GC.KeepAlive(this);
    }

    private nuint Mask(jack_ringbuffer_t* ring) => ring->size_mask & ((nuint)AllocatedSize - 1);

    private jack_ringbuffer_t* Open()
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(RingBuffer));
        return _ring;
    }
}
