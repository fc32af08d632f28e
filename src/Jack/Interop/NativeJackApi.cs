using Jack.Native;

namespace Jack.Interop;

/// <summary>Calls libjack. Text is UTF-8 there and is converted here.</summary>
internal sealed unsafe partial class NativeJackApi : IJackApi
{
    private readonly Lock _openAndClose = new();
    private JackImplementation? _implementation;

    private NativeJackApi()
    {
    }

    public static NativeJackApi Instance { get; } = new();

    public JackImplementation Implementation => _implementation ??= Detect();

    // The sizes include the final NUL. JACK2 refuses the last byte of a client name, and cuts full port names at 256.
    public int MaxClientNameBytes => GetClientNameSize() - (Implementation == JackImplementation.Jack2 ? 2 : 1);

    public int MaxPortNameBytes => Implementation == JackImplementation.Jack2 ? Math.Min(256, GetPortNameSize() - 1) : GetPortNameSize() - 1;

    public bool Supports(JackFeature feature) => feature switch
    {
        JackFeature.PortRename => Implementation == JackImplementation.Jack2 && Has("jack_set_port_rename_callback"),
        JackFeature.Metadata => Has("jack_set_property"),
        // JACK1 crashes the client, PipeWire answers that it cannot.
        JackFeature.InternalClients => Implementation == JackImplementation.Jack2,
        JackFeature.ClientPid => Has("jack_get_client_pid"),
        JackFeature.Version => Has("jack_get_version_string"),
        JackFeature.StopThread => Has("jack_client_stop_thread"),
        _ => false,
    };

    public int CloseClient(nint client)
    {
        // The threads that serve it must rest when it is closed, see NotificationThreads: first there is nothing more to tell but the comings
        // and goings of other clients, then those of this process stand still.
        _ = Deactivate(client);
        _ = SetClientRegistrationCallback(client, 0, 0);
        _ = SetPortRegistrationCallback(client, 0, 0);
        _ = SetPortConnectCallback(client, 0, 0);
        _ = SetGraphOrderCallback(client, 0, 0);
        _ = SetXrunCallback(client, 0, 0);
        lock (_openAndClose)
        {
            NotificationThreads.WaitUntilTheyRest(client, BridgeTable.FindByClient(client) is { IsServerLost: true });
            return Libjack.jack_client_close((jack_client_t*)client);
        }
    }

    public int Activate(nint client)
    {
        CallbackBridge? bridge = Implementation == JackImplementation.Jack2 ? BridgeTable.FindByClient(client) : null;
        int threads = bridge?.InitializedThreads ?? 0;
        int result = Libjack.jack_activate((jack_client_t*)client);
        if (result == 0)
        {
            bridge?.AwaitThread(threads);
        }

        return result;
    }

    public int Deactivate(nint client)
    {
        if (Implementation == JackImplementation.Jack2 && !OperatingSystem.IsWindows())
        {
            BridgeTable.FindByClient(client)?.EndThread();
        }

        return Libjack.jack_deactivate((jack_client_t*)client);
    }

    public string GetClientName(nint client) =>
        CString.Decode(Libjack.jack_get_client_name((jack_client_t*)client));

    public int GetClientNameSize() =>
        Libjack.jack_client_name_size();

    public string? GetUuidForClientName(nint client, string name)
    {
        fixed (byte* text = CString.Of(name))
        {
            return CString.Take(Libjack.jack_get_uuid_for_client_name((jack_client_t*)client, (sbyte*)text));
        }
    }

    public string? GetClientNameByUuid(nint client, string uuid)
    {
        fixed (byte* text = CString.Of(uuid))
        {
            return CString.Take(Libjack.jack_get_client_name_by_uuid((jack_client_t*)client, (sbyte*)text));
        }
    }

    public string? GetClientUuid(nint client) =>
        CString.Take(Libjack.jack_client_get_uuid((jack_client_t*)client));

    public int GetClientPid(string name)
    {
        JackNativeLibrary.ThrowIfMissing(JackLibraryKind.Client, "jack_get_client_pid");
        fixed (byte* text = CString.Of(name))
        {
            return Libjack.jack_get_client_pid((sbyte*)text);
        }
    }

    public nuint GetClientThreadId(nint client) =>
        Libjack.jack_client_thread_id((jack_client_t*)client);

    public bool IsRealtime(nint client) =>
        Libjack.jack_is_realtime((jack_client_t*)client) != 0;

    public uint GetSampleRate(nint client) =>
        Libjack.jack_get_sample_rate((jack_client_t*)client);

    public uint GetBufferSize(nint client) =>
        Libjack.jack_get_buffer_size((jack_client_t*)client);

    public int SetBufferSize(nint client, uint frames) =>
        Libjack.jack_set_buffer_size((jack_client_t*)client, frames);

    public int SetFreewheel(nint client, bool on) =>
        Libjack.jack_set_freewheel((jack_client_t*)client, on ? 1 : 0);

    public float GetCpuLoad(nint client) =>
        Libjack.jack_cpu_load((jack_client_t*)client);

    public float GetXrunDelay(nint client) =>
        Libjack.jack_get_xrun_delayed_usecs((jack_client_t*)client);

    public float GetMaxDelay(nint client) =>
        Libjack.jack_get_max_delayed_usecs((jack_client_t*)client);

    public void ResetMaxDelay(nint client) =>
        Libjack.jack_reset_max_delayed_usecs((jack_client_t*)client);

    public (int Major, int Minor, int Micro, int Protocol) GetVersion()
    {
        JackNativeLibrary.ThrowIfMissing(JackLibraryKind.Client, "jack_get_version");
        int major, minor, micro, protocol;
        Libjack.jack_get_version(&major, &minor, &micro, &protocol);
        return (major, minor, micro, protocol);
    }

    public string? GetVersionString()
    {
        JackNativeLibrary.ThrowIfMissing(JackLibraryKind.Client, "jack_get_version_string");
        return CString.Read(Libjack.jack_get_version_string());
    }

    public void SetErrorFunction(nint function) =>
        Libjack.jack_set_error_function((delegate* unmanaged[Cdecl]<sbyte*, void>)function);

    public void SetInfoFunction(nint function) =>
        Libjack.jack_set_info_function((delegate* unmanaged[Cdecl]<sbyte*, void>)function);

    public nint OpenClient(string name, uint options, out uint status, string? serverName, string? sessionId)
    {
        uint bits = 0;
        lock (_openAndClose)
        {
            nint client = NotificationThreads.Watch(() =>
            {
                jack_status_t native = 0;
                fixed (byte* nameText = CString.Of(name), serverText = CString.OfNullable(serverName), sessionText = CString.OfNullable(sessionId))
                {
                    jack_client_t* client = Libjack.jack_client_open((sbyte*)nameText, (jack_options_t)options, &native, (sbyte*)serverText, (sbyte*)sessionText);
                    bits = (uint)native;
                    return (nint)client;
                }
            });
            status = bits;
            return client;
        }
    }

    private static JackImplementation Detect()
    {
        JackNativeLibrary.Load(JackLibraryKind.Client);
        if (!Has("jack_get_version"))
        {
            return JackImplementation.Jack1;
        }

        int major, minor, micro, protocol;
        Libjack.jack_get_version(&major, &minor, &micro, &protocol);
        return major >= 3 || Has("jack_set_sample_rate") ? JackImplementation.PipeWire : JackImplementation.Jack2;
    }

    private static bool Has(string function) => JackNativeLibrary.HasExport(JackLibraryKind.Client, function);
}
