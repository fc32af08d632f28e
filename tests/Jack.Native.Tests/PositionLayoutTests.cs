using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

internal sealed unsafe class PositionLayoutTests
{
    [TestCase(Architecture.X64, false, true)]
    [TestCase(Architecture.X86, false, true)]
    [TestCase(Architecture.Arm64, false, false)]
    [TestCase(Architecture.Arm, false, false)]
    [TestCase(Architecture.Armv6, false, false)]
    [TestCase(Architecture.Ppc64le, false, false)]
    [TestCase(Architecture.RiscV64, false, true)]
    [TestCase(Architecture.Arm64, true, true)]
    public void IsPackedOn_ByPlatform_IsAsSystemdepsSays(Architecture architecture, bool windowsOrApple, bool packed) =>
        Assert.That(JackPositionLayout.IsPackedOn(windowsOrApple, architecture), Is.EqualTo(packed));

    [Test]
    public void Unpack_ThenPack_GivesEveryByteBack()
    {
        jack_position_t original = Distinct();

        JackPositionLayout.Unpack(in original, out jack_position_unpacked_t unpacked);
        JackPositionLayout.Pack(in unpacked, out jack_position_t back);

        Assert.That(Bytes(in back), Is.EqualTo(Bytes(in original)));
    }

    [Test]
    public void Unpack_EveryField_KeepsItsValue()
    {
        jack_position_t original = Distinct();

        JackPositionLayout.Unpack(in original, out jack_position_unpacked_t unpacked);

        // An inline array refuses Equals; the round trip compares its bytes.
        foreach (FieldInfo field in Bindings.Fields(typeof(jack_position_unpacked_t)).Where(field => field.FieldType.IsPrimitive))
        {
            Assert.That(field.GetValue(unpacked), Is.EqualTo(typeof(jack_position_t).GetField(field.Name)!.GetValue(original)), field.Name);
        }
    }

    [Test]
    public void Write_ThenRead_GivesEveryByteBackAndStaysInsideMaxSize()
    {
        jack_position_t original = Distinct();
        Span<ulong> buffer = stackalloc ulong[(JackPositionLayout.MaxSize / sizeof(ulong)) + 1];
        buffer[^1] = ulong.MaxValue;

        fixed (ulong* native = buffer)
        {
            JackPositionLayout.Write(in original, native);
            JackPositionLayout.Read(native, out jack_position_t back);

            Assert.That(Bytes(in back), Is.EqualTo(Bytes(in original)));
        }

        Assert.That(buffer[^1], Is.EqualTo(ulong.MaxValue));
    }

    [Test]
    public void Conversions_Repeated_AllocateNothing()
    {
        jack_position_t position = Distinct();
        RoundTrip(ref position);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1000; i++)
        {
            RoundTrip(ref position);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void RoundTrip(ref jack_position_t position)
    {
        ulong* native = stackalloc ulong[JackPositionLayout.MaxSize / sizeof(ulong)];
        JackPositionLayout.Unpack(in position, out jack_position_unpacked_t unpacked);
        JackPositionLayout.Pack(in unpacked, out position);
        JackPositionLayout.Write(in position, native);
        JackPositionLayout.Read(native, out position);
    }

    private static jack_position_t Distinct()
    {
        jack_position_t position = default;
        var bytes = new Span<byte>(&position, sizeof(jack_position_t));
        for (int i = 0; i < bytes.Length; i++)
        {
            // Below 0x70, so that no float or double is a NaN.
            bytes[i] = (byte)(1 + (i % 0x6f));
        }

        return position;
    }

    private static byte[] Bytes(in jack_position_t position) =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<jack_position_t>(in position)).ToArray();
}
