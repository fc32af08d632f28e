using Jack.Native;

namespace Jack.Interop;

/// <content>Internal clients.</content>
internal sealed unsafe partial class NativeJackApi
{
    public uint UnloadInternalClient(nint client, ulong handle) =>
        (uint)Libjack.jack_internal_client_unload((jack_client_t*)client, handle);

    public ulong GetInternalClientHandle(nint client, string name, out uint status)
    {
        jack_status_t native;
        fixed (byte* text = CString.Of(name))
        {
            ulong handle = Libjack.jack_internal_client_handle((jack_client_t*)client, (sbyte*)text, &native);
            status = (uint)native;
            return handle;
        }
    }

    public string? GetInternalClientName(nint client, ulong handle) =>
        CString.Take(Libjack.jack_get_internal_client_name((jack_client_t*)client, handle));

    public ulong LoadInternalClient(nint client, string name, uint options, out uint status, string? loadName, string? loadInit)
    {
        jack_status_t native = 0;
        fixed (byte* nameText = CString.Of(name), fileText = CString.OfNullable(loadName), initText = CString.OfNullable(loadInit))
        {
            ulong handle = Libjack.jack_internal_client_load((jack_client_t*)client, (sbyte*)nameText, (jack_options_t)options, &native, (sbyte*)fileText, (sbyte*)initText);
            status = (uint)native;
            return handle;
        }
    }
}
