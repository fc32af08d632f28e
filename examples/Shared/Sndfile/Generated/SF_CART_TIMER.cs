// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_CART_TIMER
{
    [NativeTypeName("char[4]")]
    public _usage_e__FixedBuffer usage;

    [NativeTypeName("int32_t")]
    public int value;

    [InlineArray(4)]
    public partial struct _usage_e__FixedBuffer
    {
        public sbyte e0;
    }
}
