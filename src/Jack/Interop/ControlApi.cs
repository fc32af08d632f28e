using Jack.Native;

namespace Jack.Interop;

/// <summary>
/// Calls libjackserver's control functions. Left out are jackctl_server_create (deprecated for jackctl_server_create2), and jackctl_setup_signals and
/// jackctl_wait_signals, which take the signals away from the .NET runtime.
/// </summary>
internal static unsafe partial class ControlApi
{
    /// <exception cref="JackLibraryNotFoundException">libjackserver is not installed.</exception>
    /// <exception cref="NotSupportedException">The library is JACK1's.</exception>
    public static nint CreateServer()
    {
        JackNativeLibrary.ThrowIfMissing(JackLibraryKind.Server, nameof(Libjack.jackctl_server_create2));
        return (nint)Libjack.jackctl_server_create2(null, null, null);
    }

    public static void DestroyServer(nint server) => Libjack.jackctl_server_destroy((jackctl_server_t*)server);

    public static bool OpenServer(nint server, nint driver) =>
        Libjack.jackctl_server_open((jackctl_server_t*)server, (jackctl_driver_t*)driver) != 0;

    public static bool StartServer(nint server) => Libjack.jackctl_server_start((jackctl_server_t*)server) != 0;

    public static bool StopServer(nint server) => Libjack.jackctl_server_stop((jackctl_server_t*)server) != 0;

    public static bool CloseServer(nint server) => Libjack.jackctl_server_close((jackctl_server_t*)server) != 0;

    public static nint[] GetDrivers(nint server) => Items(Libjack.jackctl_server_get_drivers_list((jackctl_server_t*)server));

    public static nint[] GetServerParameters(nint server) => Items(Libjack.jackctl_server_get_parameters((jackctl_server_t*)server));

    public static nint[] GetInternals(nint server) => Items(Libjack.jackctl_server_get_internals_list((jackctl_server_t*)server));

    public static bool LoadInternal(nint server, nint client) =>
        Libjack.jackctl_server_load_internal((jackctl_server_t*)server, (jackctl_internal_t*)client) != 0;

    public static bool UnloadInternal(nint server, nint client) =>
        Libjack.jackctl_server_unload_internal((jackctl_server_t*)server, (jackctl_internal_t*)client) != 0;

    public static bool LoadSessionFile(nint server, string file)
    {
        fixed (byte* text = CString.Of(file))
        {
            return Libjack.jackctl_server_load_session_file((jackctl_server_t*)server, (sbyte*)text) != 0;
        }
    }

    public static bool AddSlave(nint server, nint driver) =>
        Libjack.jackctl_server_add_slave((jackctl_server_t*)server, (jackctl_driver_t*)driver) != 0;

    public static bool RemoveSlave(nint server, nint driver) =>
        Libjack.jackctl_server_remove_slave((jackctl_server_t*)server, (jackctl_driver_t*)driver) != 0;

    public static bool SwitchMaster(nint server, nint driver) =>
        Libjack.jackctl_server_switch_master((jackctl_server_t*)server, (jackctl_driver_t*)driver) != 0;

    public static string GetDriverName(nint driver) => Text(Libjack.jackctl_driver_get_name((jackctl_driver_t*)driver));

    public static JackServerDriverType GetDriverType(nint driver) =>
        (JackServerDriverType)Libjack.jackctl_driver_get_type((jackctl_driver_t*)driver);

    public static nint[] GetDriverParameters(nint driver) => Items(Libjack.jackctl_driver_get_parameters((jackctl_driver_t*)driver));

    public static int ParseDriverArguments(nint driver, IReadOnlyList<string> arguments)
    {
        // getopt takes the first argument for the program's name, and may reorder the others.
        byte[][] texts = [CString.Of(GetDriverName(driver)), .. arguments.Select(CString.Of)];
        using var pins = new PinnedTexts(texts);
        return Libjack.jackctl_driver_params_parse((jackctl_driver_t*)driver, texts.Length, (sbyte**)pins.Pointer);
    }

    public static string GetInternalName(nint client) => Text(Libjack.jackctl_internal_get_name((jackctl_internal_t*)client));

    public static nint[] GetInternalParameters(nint client) => Items(Libjack.jackctl_internal_get_parameters((jackctl_internal_t*)client));

    private static string Text(sbyte* text) => CString.Read(text) ?? "";

    private static nint[] Items(JSList* list)
    {
        var items = new List<nint>();
        for (JSList* node = list; node is not null; node = node->next)
        {
            items.Add((nint)node->data);
        }

        return [.. items];
    }
}
