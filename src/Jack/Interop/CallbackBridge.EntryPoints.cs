using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <content>What JACK calls: each finds its bridge by number and calls a method of it.</content>
internal sealed unsafe partial class CallbackBridge
{
    public static nint ProcessEntry => (nint)(delegate* unmanaged[Cdecl]<uint, void*, int>)&OnProcess;

    public static nint ProcessThreadEntry => (nint)(delegate* unmanaged[Cdecl]<void*, void*>)&OnProcessThread;

    public static nint ThreadInitEntry => (nint)(delegate* unmanaged[Cdecl]<void*, void>)&OnThreadInit;

    public static nint ShutdownEntry => (nint)(delegate* unmanaged[Cdecl]<jack_status_t, sbyte*, void*, void>)&OnShutdown;

    public static nint FreewheelEntry => (nint)(delegate* unmanaged[Cdecl]<int, void*, void>)&OnFreewheel;

    public static nint BufferSizeEntry => (nint)(delegate* unmanaged[Cdecl]<uint, void*, int>)&OnBufferSize;

    public static nint SampleRateEntry => (nint)(delegate* unmanaged[Cdecl]<uint, void*, int>)&OnSampleRate;

    public static nint ClientRegistrationEntry => (nint)(delegate* unmanaged[Cdecl]<sbyte*, int, void*, void>)&OnClientRegistration;

    public static nint PortRegistrationEntry => (nint)(delegate* unmanaged[Cdecl]<uint, int, void*, void>)&OnPortRegistration;

    public static nint PortConnectEntry => (nint)(delegate* unmanaged[Cdecl]<uint, uint, int, void*, void>)&OnPortConnect;

    public static nint PortRenameEntry => (nint)(delegate* unmanaged[Cdecl]<uint, sbyte*, sbyte*, void*, void>)&OnPortRename;

    public static nint GraphOrderEntry => (nint)(delegate* unmanaged[Cdecl]<void*, int>)&OnGraphOrder;

    public static nint XrunEntry => (nint)(delegate* unmanaged[Cdecl]<void*, int>)&OnXrun;

    public static nint LatencyEntry => (nint)(delegate* unmanaged[Cdecl]<jack_latency_callback_mode_t, void*, void>)&OnLatency;

    public static nint PropertyChangeEntry => (nint)(delegate* unmanaged[Cdecl]<ulong, sbyte*, jack_property_change_t, void*, void>)&OnPropertyChange;

    public static nint SyncEntry => (nint)(delegate* unmanaged[Cdecl]<jack_transport_state_t, jack_position_t*, void*, int>)&OnSync;

    public static nint TimebaseEntry => (nint)(delegate* unmanaged[Cdecl]<jack_transport_state_t, uint, jack_position_t*, int, void*, void>)&OnTimebase;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnProcess(uint frameCount, void* state) => BridgeTable.Find((nint)state)?.Process(frameCount) ?? 0;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void* OnProcessThread(void* state)
    {
        BridgeTable.Find((nint)state)?.RunProcessThread();
        return null;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnThreadInit(void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.InitializeThread();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnShutdown(jack_status_t status, sbyte* reason, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.Shutdown((JackStatus)status, CString.Read(reason) ?? "");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnFreewheel(int starting, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ChangeFreewheel(starting != 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnBufferSize(uint frameCount, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ChangeBufferSize(frameCount);
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnSampleRate(uint sampleRate, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ChangeSampleRate(sampleRate);
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnClientRegistration(sbyte* name, int registered, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportClient(CString.Read(name) ?? "", registered != 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPortRegistration(uint id, int registered, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportPort(id, registered != 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPortConnect(uint first, uint second, int connected, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportConnection(first, second, connected != 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPortRename(uint id, sbyte* oldName, sbyte* newName, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportRename(id, CString.Read(oldName) ?? "", CString.Read(newName) ?? "");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnGraphOrder(void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportGraphOrder();
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnXrun(void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportXrun();
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnLatency(jack_latency_callback_mode_t mode, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ComputeLatency((LatencyMode)mode);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPropertyChange(ulong subject, sbyte* key, jack_property_change_t change, void* state)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)state)?.ReportProperty(subject, CString.Read(key) ?? "", (PropertyChange)change);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnSync(jack_transport_state_t state, jack_position_t* position, void* argument)
    {
        using var shield = CancelShield.Enter();
        return BridgeTable.Find((nint)argument)?.Sync((uint)state, position) ?? 1;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnTimebase(jack_transport_state_t state, uint frameCount, jack_position_t* position, int isNewPosition, void* argument)
    {
        using var shield = CancelShield.Enter();
        BridgeTable.Find((nint)argument)?.Timebase((uint)state, frameCount, position, isNewPosition != 0);
    }
}
