using Jack.Examples.Native;
using Microsoft.Win32.SafeHandles;

namespace Jack.Examples;

/// <summary>Closes an open audio file exactly once.</summary>
internal sealed unsafe class SafeSndfileHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeSndfileHandle(SNDFILE* file)
        : base(ownsHandle: true) => SetHandle((nint)file);

    public SNDFILE* Pointer => (SNDFILE*)handle;

    protected override bool ReleaseHandle() => Libsndfile.sf_close(Pointer) == 0;
}
