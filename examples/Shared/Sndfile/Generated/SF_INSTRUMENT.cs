// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_INSTRUMENT
{
    public int gain;

    [NativeTypeName("char")]
    public sbyte basenote;

    [NativeTypeName("char")]
    public sbyte detune;

    [NativeTypeName("char")]
    public sbyte velocity_lo;

    [NativeTypeName("char")]
    public sbyte velocity_hi;

    [NativeTypeName("char")]
    public sbyte key_lo;

    [NativeTypeName("char")]
    public sbyte key_hi;

    public int loop_count;

    [NativeTypeName("struct (anonymous struct at /usr/include/sndfile.h:479:2)[16]")]
    public _loops_e__FixedBuffer loops;

    public partial struct _loops_e__Struct
    {
        public int mode;

        [NativeTypeName("uint32_t")]
        public uint start;

        [NativeTypeName("uint32_t")]
        public uint end;

        [NativeTypeName("uint32_t")]
        public uint count;
    }

    [InlineArray(16)]
    public partial struct _loops_e__FixedBuffer
    {
        public _loops_e__Struct e0;
    }
}
