using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <summary>Owns a ring buffer that libjack allocated, and frees it once.</summary>
internal sealed unsafe class SafeRingBufferHandle : SafeHandle
{
    public SafeRingBufferHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    public static SafeRingBufferHandle Create(int size)
    {
        var created = new SafeRingBufferHandle();
        created.SetHandle((nint)Libjack.jack_ringbuffer_create((nuint)size));
        return created.IsInvalid ? throw new JackException($"jack_ringbuffer_create({size}) failed: there is too little memory.") : created;
    }

    protected override bool ReleaseHandle()
    {
        Libjack.jack_ringbuffer_free((jack_ringbuffer_t*)handle);
        return true;
    }
}
