using System.Runtime.CompilerServices;

namespace Jack.Native;

/// <summary>The system's signal set, which JACK1's control interface passes by value: 1024 bits, as glibc has it.</summary>
[InlineArray(1024 / 64)]
public struct __sigset_t
{
    private ulong _bits;
}
