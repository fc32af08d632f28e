// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_CUES
{
    [NativeTypeName("uint32_t")]
    public uint cue_count;

    [NativeTypeName("SF_CUE_POINT[100]")]
    public _cue_points_e__FixedBuffer cue_points;

    [InlineArray(100)]
    public partial struct _cue_points_e__FixedBuffer
    {
        public SF_CUE_POINT e0;
    }
}
