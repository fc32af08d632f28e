using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jack;

/// <summary>The items of a ring buffer, addressed by positions that count on for ever.</summary>
/// <typeparam name="T">The items.</typeparam>
internal readonly struct RingBufferMemory<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    // Below, the copy of the runtime is as fast; above, that of the C library.
    private const int SmallestBlock = CacheLine;
    private const int LargestBlock = 16_384;

    private readonly T[] _items;
    private readonly int _offset;
    private readonly int _length;

    public RingBufferMemory(int capacity)
    {
        _length = (int)BitOperations.RoundUpToPowerOf2((uint)capacity);
        // Pinned, so that the first item can lie at the start of a cache line: copies across lines take up to twice the time.
        _items = GC.AllocateArray<T>(_length + (CacheLine / Math.Min(CacheLine, Unsafe.SizeOf<T>())), pinned: true);
        _offset = FindAlignedItem(_items);
        // The first access to a page of fresh memory is a page fault, which is not to happen on the process thread.
        Array.Clear(_items);
    }

    public ref T this[uint position]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), _offset + IndexOf(position));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyFrom(ReadOnlySpan<T> source, uint position)
    {
        if (source.Length <= _length - IndexOf(position))
        {
            Copy(ref MemoryMarshal.GetReference(source), ref this[position], source.Length);
        }
        else
        {
            GetSpans(position, source.Length, out Span<T> first, out Span<T> second);
            source[..first.Length].CopyTo(first);
            source[first.Length..].CopyTo(second);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(Span<T> destination, uint position)
    {
        if (destination.Length <= _length - IndexOf(position))
        {
            Copy(ref this[position], ref MemoryMarshal.GetReference(destination), destination.Length);
        }
        else
        {
            GetSpans(position, destination.Length, out Span<T> first, out Span<T> second);
            first.CopyTo(destination);
            second.CopyTo(destination[first.Length..]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void GetSpans(uint position, int count, out Span<T> first, out Span<T> second)
    {
        int index = IndexOf(position);
        int length = Math.Min(count, _length - index);
        first = _items.AsSpan(_offset + index, length);
        second = _items.AsSpan(_offset, count - length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref T source, ref T destination, int count)
    {
        nuint bytes = (nuint)(uint)count * (nuint)Unsafe.SizeOf<T>();
        if (bytes is >= SmallestBlock and <= LargestBlock)
        {
            CopyBlocks(ref Unsafe.As<T, byte>(ref source), ref Unsafe.As<T, byte>(ref destination), bytes);
        }
        else
        {
            MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(MemoryMarshal.CreateSpan(ref destination, count));
        }
    }

    // Unlike the general copy it need not expect an overlap, and stays in managed code. Inlined, it saves a tenth at 256 bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyBlocks(ref byte source, ref byte destination, nuint length)
    {
        nuint i = 0;
        for (; i + 256 <= length; i += 256)
        {
            Vector512<byte> a = Vector512.LoadUnsafe(ref source, i);
            Vector512<byte> b = Vector512.LoadUnsafe(ref source, i + 64);
            Vector512<byte> c = Vector512.LoadUnsafe(ref source, i + 128);
            Vector512<byte> d = Vector512.LoadUnsafe(ref source, i + 192);
            a.StoreUnsafe(ref destination, i);
            b.StoreUnsafe(ref destination, i + 64);
            c.StoreUnsafe(ref destination, i + 128);
            d.StoreUnsafe(ref destination, i + 192);
        }

        for (; i + 64 <= length; i += 64)
        {
            Vector512.LoadUnsafe(ref source, i).StoreUnsafe(ref destination, i);
        }

        if (i < length)
        {
            Vector512.LoadUnsafe(ref source, length - 64).StoreUnsafe(ref destination, length - 64);
        }
    }

    private static unsafe int FindAlignedItem(T[] pinned)
    {
        nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
        for (int offset = 0; offset < CacheLine / Math.Min(CacheLine, sizeof(T)); offset++)
        {
            if ((address + ((nuint)offset * (nuint)sizeof(T))) % CacheLine == 0)
            {
                return offset;
            }
        }

        return 0;
    }

    private int IndexOf(uint position) => (int)(position & (uint)(_length - 1));
}
