// Generated from sndfile.h by generator/sndfile.rsp. Do not edit by hand: dotnet cake --target=Generate

namespace Jack.Examples.Native;

public unsafe partial struct SF_VIRTUAL_IO
{
    [NativeTypeName("sf_vio_get_filelen")]
    public delegate* unmanaged[Cdecl]<void*, long> get_filelen;

    [NativeTypeName("sf_vio_seek")]
    public delegate* unmanaged[Cdecl]<long, int, void*, long> seek;

    [NativeTypeName("sf_vio_read")]
    public delegate* unmanaged[Cdecl]<void*, long, void*, long> read;

    [NativeTypeName("sf_vio_write")]
    public delegate* unmanaged[Cdecl]<void*, long, void*, long> write;

    [NativeTypeName("sf_vio_tell")]
    public delegate* unmanaged[Cdecl]<void*, long> tell;
}
