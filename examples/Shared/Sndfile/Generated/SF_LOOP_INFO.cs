// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

using System.Runtime.CompilerServices;

namespace Jack.Examples.Native;

public partial struct SF_LOOP_INFO
{
    public short time_sig_num;

    public short time_sig_den;

    public int loop_mode;

    public int num_beats;

    public float bpm;

    public int root_key;

    [NativeTypeName("int[6]")]
    public _future_e__FixedBuffer future;

    [InlineArray(6)]
    public partial struct _future_e__FixedBuffer
    {
        public int e0;
    }
}
