// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

namespace Jack.Examples.Native;

public unsafe partial struct SF_FORMAT_INFO
{
    public int format;

    [NativeTypeName("const char *")]
    public sbyte* name;

    [NativeTypeName("const char *")]
    public sbyte* extension;
}
