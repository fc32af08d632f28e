// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

namespace Jack.Examples.Native;

public unsafe partial struct SF_DITHER_INFO
{
    public int type;

    public double level;

    [NativeTypeName("const char *")]
    public sbyte* name;
}
