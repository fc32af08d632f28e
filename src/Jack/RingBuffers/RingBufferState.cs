using System.Runtime.InteropServices;

namespace Jack;

/// <summary>What one end of a ring buffer changes, on cache lines of its own: the two threads do not slow each other down.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct RingBufferState
{
    /// <summary>How many items this end has moved, modulo 2³². The other end reads it with acquire semantics.</summary>
    [FieldOffset(128)]
    public uint Position;

    /// <summary>The other end's position as it was last seen: it is read anew only when it does not suffice.</summary>
    [FieldOffset(132)]
    public uint Seen;
}
