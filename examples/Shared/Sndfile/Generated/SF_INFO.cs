// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet run --project generator/Jack.Generator -- generate --response-file generator/sndfile.rsp

namespace Jack.Examples.Native;

public partial struct SF_INFO
{
    [NativeTypeName("sf_count_t")]
    public long frames;

    public int samplerate;

    public int channels;

    public int format;

    public int sections;

    public int seekable;
}
