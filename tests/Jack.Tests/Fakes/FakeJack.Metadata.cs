using Jack.Interop;

namespace Jack.Tests.Fakes;

/// <content>Metadata, threads and internal clients.</content>
internal sealed unsafe partial class FakeJack
{
    private readonly Dictionary<(ulong Subject, string Key), (string Value, string? Type)> _properties = [];

    public int SetProperty(nint client, ulong subject, string key, string value, string? type)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        bool isNew = !_properties.ContainsKey((subject, key));
        _properties[(subject, key)] = (value, type);
        RaisePropertyChange(subject, key, isNew ? PropertyChange.Created : PropertyChange.Changed);
        return 0;
    }

    public int GetProperty(ulong subject, string key, out string? value, out string? type)
    {
        bool found = _properties.TryGetValue((subject, key), out (string Value, string? Type) property);
        (value, type) = property;
        return found ? 0 : -1;
    }

    public int GetProperties(ulong subject, out PropertyEntry[] properties)
    {
        properties = [.. from pair in _properties where pair.Key.Subject == subject select new PropertyEntry(subject, pair.Key.Key, pair.Value.Value, pair.Value.Type)];
        return properties.Length;
    }

    public int GetAllProperties(out PropertyEntry[] properties)
    {
        properties = [.. from pair in _properties select new PropertyEntry(pair.Key.Subject, pair.Key.Key, pair.Value.Value, pair.Value.Type)];
        return properties.Length;
    }

    public int RemoveProperty(nint client, ulong subject, string key) =>
        TryRequest(client, out _) && _properties.Remove((subject, key)) ? 0 : -1;

    public int RemoveProperties(nint client, ulong subject)
    {
        GetProperties(subject, out PropertyEntry[] properties);
        return properties.Count(property => RemoveProperty(client, property.Subject, property.Key) == 0);
    }

    public int RemoveAllProperties(nint client)
    {
        bool answered = TryRequest(client, out _);
        _properties.Clear();
        return answered ? 0 : -1;
    }

    public int GetRealtimePriority(nint client) => Use(client) is not null ? 10 : -1;

    public int GetMaxRealtimePriority(nint client) => Use(client) is not null ? 15 : -1;

    public int AcquireRealtimeScheduling(nuint thread, int priority) => 0;

    public int DropRealtimeScheduling(nuint thread) => 0;

    public int CreateThread(nint client, out nuint thread, int priority, bool realtime, nint start, nint state)
    {
        Use(client);
        thread = 1;
        new Thread(() => ((delegate* unmanaged[Cdecl]<void*, void*>)start)((void*)state)) { IsBackground = true }.Start();
        return 0;
    }

    public int StopThread(nint client, nuint thread) => Use(client) is not null ? 0 : -1;

    public ulong LoadInternalClient(nint client, string name, uint options, out uint status, string? loadName, string? loadInit)
    {
        status = 0;
        return TryRequest(client, out _) ? 1u : 0u;
    }

    public uint UnloadInternalClient(nint client, ulong handle) => TryRequest(client, out _) ? 0u : 1u;

    public ulong GetInternalClientHandle(nint client, string name, out uint status)
    {
        status = 0;
        return TryRequest(client, out _) ? 1u : 0u;
    }

    public string? GetInternalClientName(nint client, ulong handle) => TryRequest(client, out _) ? "internal" : null;

    public void RaisePropertyChange(ulong subject, string? key, PropertyChange change) => NotifyActive(other => other.PropertyChange.Call(callback =>
    {
        fixed (byte* text = CString.OfNullable(key))
        {
            ((delegate* unmanaged[Cdecl]<ulong, sbyte*, Native.jack_property_change_t, void*, void>)callback.Function)(subject, (sbyte*)text, (Native.jack_property_change_t)change, (void*)callback.State);
        }
    }));
}
