// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public unsafe partial struct SF_CHUNK_INFO
{
    [NativeTypeName("char[64]")]
    public _id_e__FixedBuffer id;

    [NativeTypeName("unsigned int")]
    public uint id_size;

    [NativeTypeName("unsigned int")]
    public uint datalen;

    public void* data;

    [InlineArray(64)]
    public partial struct _id_e__FixedBuffer
    {
        public sbyte e0;
    }
}
