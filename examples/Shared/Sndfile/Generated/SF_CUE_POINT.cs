// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_CUE_POINT
{
    [NativeTypeName("int32_t")]
    public int indx;

    [NativeTypeName("uint32_t")]
    public uint position;

    [NativeTypeName("int32_t")]
    public int fcc_chunk;

    [NativeTypeName("int32_t")]
    public int chunk_start;

    [NativeTypeName("int32_t")]
    public int block_start;

    [NativeTypeName("uint32_t")]
    public uint sample_offset;

    [NativeTypeName("char[256]")]
    public _name_e__FixedBuffer name;

    [InlineArray(256)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }
}
