using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <summary>Collects what the server in this process prints. libjackserver has handlers of its own, beside libjack's.</summary>
internal static unsafe class ControlMessages
{
    private static ServerOutput? s_output;

    /// <summary>Sends the messages to an output; to none, the library prints them again.</summary>
    public static void Send(ServerOutput? output)
    {
        Volatile.Write(ref s_output, output);
        delegate* unmanaged[Cdecl]<sbyte*, void> handler = output is null ? null : &Receive;
        SetHandler("jack_set_error_function", handler);
        SetHandler("jack_set_info_function", handler);
    }

    private static void SetHandler(string function, delegate* unmanaged[Cdecl]<sbyte*, void> handler)
    {
        // The binding of the same name belongs to libjack.
        if (JackNativeLibrary.TryGetExport(JackLibraryKind.Server, function, out nint address))
        {
            ((delegate* unmanaged[Cdecl]<delegate* unmanaged[Cdecl]<sbyte*, void>, void>)address)(handler);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Receive(sbyte* message) =>
        Volatile.Read(ref s_output)?.Add(Marshal.PtrToStringUTF8((nint)message));
}
