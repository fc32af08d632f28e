using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Native;

/// <summary>Converts between <see cref="jack_position_t"/> and the layout that libjack uses in this process.</summary>
/// <remarks>Realtime-safe.</remarks>
public static unsafe class JackPositionLayout
{
    /// <summary>The largest size of a position in any layout, in bytes: what a buffer for <c>jack_transport_query</c> must hold.</summary>
    public const int MaxSize = 144;

    // Up to video_offset both layouts are the same bytes.
    private const int CommonSize = 100;

    /// <summary>Gets whether this process uses the packed layout, which is <see cref="jack_position_t"/>; otherwise it is <see cref="jack_position_unpacked_t"/>.</summary>
    public static bool IsPacked { get; } =
        IsPackedOn(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), RuntimeInformation.ProcessArchitecture);

    /// <summary>Reads a position that libjack wrote.</summary>
    /// <param name="native">The position in the layout of this process.</param>
    /// <param name="position">The same position, packed.</param>
    public static void Read(void* native, out jack_position_t position)
    {
        if (IsPacked)
        {
            position = Unsafe.ReadUnaligned<jack_position_t>(native);
        }
        else
        {
            Pack(in *(jack_position_unpacked_t*)native, out position);
        }
    }

    /// <summary>Writes a position for libjack to read.</summary>
    /// <param name="position">The position, packed.</param>
    /// <param name="native">Receives it in the layout of this process; at least <see cref="MaxSize"/> bytes, aligned to 8.</param>
    public static void Write(in jack_position_t position, void* native)
    {
        if (IsPacked)
        {
            Unsafe.WriteUnaligned(native, position);
        }
        else
        {
            Unpack(in position, out *(jack_position_unpacked_t*)native);
        }
    }

    /// <summary>Converts a position to the packed layout.</summary>
    /// <param name="unpacked">The position.</param>
    /// <param name="packed">The same position.</param>
    public static void Pack(in jack_position_unpacked_t unpacked, out jack_position_t packed)
    {
        packed = default;
        CopyCommon(in Unsafe.As<jack_position_unpacked_t, byte>(ref Unsafe.AsRef(in unpacked)), ref Unsafe.As<jack_position_t, byte>(ref packed));
        packed.tick_double = unpacked.tick_double;
        packed.padding = unpacked.padding;
        packed.unique_2 = unpacked.unique_2;
    }

    /// <summary>Converts a position to the unpacked layout.</summary>
    /// <param name="packed">The position.</param>
    /// <param name="unpacked">The same position.</param>
    public static void Unpack(in jack_position_t packed, out jack_position_unpacked_t unpacked)
    {
        unpacked = default;
        CopyCommon(in Unsafe.As<jack_position_t, byte>(ref Unsafe.AsRef(in packed)), ref Unsafe.As<jack_position_unpacked_t, byte>(ref unpacked));
        unpacked.tick_double = packed.tick_double;
        unpacked.padding = packed.padding;
        unpacked.unique_2 = packed.unique_2;
    }

    // systemdeps.h: packed, except on ARM, MIPS and PowerPC; Apple and the Windows compilers pack everywhere.
    internal static bool IsPackedOn(bool windowsOrApple, Architecture architecture) =>
        windowsOrApple || architecture is not (Architecture.Arm or Architecture.Arm64 or Architecture.Armv6 or Architecture.Ppc64le);

    private static void CopyCommon(in byte source, ref byte destination) =>
        Unsafe.CopyBlockUnaligned(ref destination, in source, CommonSize);
}
