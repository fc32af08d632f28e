// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet run --project generator/Jack.Generator -- generate --response-file generator/sndfile.rsp

namespace Jack.Examples.Native;

public partial struct SF_CHUNK_ITERATOR
{
}
