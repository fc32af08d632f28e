// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

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
