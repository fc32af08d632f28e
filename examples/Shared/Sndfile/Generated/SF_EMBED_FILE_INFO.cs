// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

namespace Jack.Examples.Native;

public partial struct SF_EMBED_FILE_INFO
{
    [NativeTypeName("sf_count_t")]
    public long offset;

    [NativeTypeName("sf_count_t")]
    public long length;
}
