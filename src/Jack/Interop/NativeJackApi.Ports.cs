using System.Runtime.InteropServices;
using Jack.Native;

namespace Jack.Interop;

/// <content>Ports and connections.</content>
internal sealed unsafe partial class NativeJackApi
{
    public nint RegisterPort(nint client, string name, string type, uint flags, uint bufferSize)
    {
        fixed (byte* nameText = CString.Of(name), typeText = CString.Of(type))
        {
            return (nint)Libjack.jack_port_register((jack_client_t*)client, (sbyte*)nameText, (sbyte*)typeText, new CULong(flags), new CULong(bufferSize));
        }
    }

    public int UnregisterPort(nint client, nint port) =>
        Libjack.jack_port_unregister((jack_client_t*)client, (jack_port_t*)port);

    public nint GetPortByName(nint client, string name)
    {
        fixed (byte* text = CString.Of(name))
        {
            return (nint)Libjack.jack_port_by_name((jack_client_t*)client, (sbyte*)text);
        }
    }

    public nint GetPortById(nint client, uint id) =>
        (nint)Libjack.jack_port_by_id((jack_client_t*)client, id);

    public string[] GetPorts(nint client, string? namePattern, string? typePattern, uint flags)
    {
        fixed (byte* name = CString.OfNullable(namePattern), type = CString.OfNullable(typePattern))
        {
            return CString.TakeList(Libjack.jack_get_ports((jack_client_t*)client, (sbyte*)name, (sbyte*)type, new CULong(flags)));
        }
    }

    // One call for all: the names stay native for the look-ups, and only what the caller gets is decoded.
    public List<PortInfo> DescribePorts(nint client, string? namePattern, string? typePattern, uint flags)
    {
        fixed (byte* name = CString.OfNullable(namePattern), type = CString.OfNullable(typePattern))
        {
            sbyte** names = Libjack.jack_get_ports((jack_client_t*)client, (sbyte*)name, (sbyte*)type, new CULong(flags));
            var ports = new List<PortInfo>();
            for (sbyte** next = names; next is not null && *next is not null; next++)
            {
                // A port that vanished since the list was made is left out.
                jack_port_t* port = Libjack.jack_port_by_name((jack_client_t*)client, *next);
                if (port is not null)
                {
                    if (ports.Count == 0)
                    {
                        WaitForGraph(client, port);
                    }

                    ports.Add(new PortInfo(null, CString.Decode(*next), CString.ReadType(Libjack.jack_port_type(port)), (PortFlags)Libjack.jack_port_flags(port))
                    {
                        Connections = CString.TakeList(Libjack.jack_port_get_all_connections((jack_client_t*)client, port)),
                    });
                }
            }

            Libjack.jack_free(names);
            return ports;
        }
    }

    // One port shows for all whether a change is pending.
    private void WaitForGraph(nint client, jack_port_t* port)
    {
        var read = new GraphRead(GetBufferSize(client), GetSampleRate(client));
        do
        {
            Libjack.jack_free(Libjack.jack_port_get_all_connections((jack_client_t*)client, port));
        }
        while (read.MustRepeat());
    }

    public string? GetPortName(nint port) =>
        CString.Read(Libjack.jack_port_name((jack_port_t*)port));

    public string? GetPortShortName(nint port) =>
        CString.Read(Libjack.jack_port_short_name((jack_port_t*)port));

    public string? GetPortType(nint port) =>
        CString.Read(Libjack.jack_port_type((jack_port_t*)port));

    public uint GetPortTypeId(nint port) =>
        Libjack.jack_port_type_id((jack_port_t*)port);

    public int GetPortFlags(nint port) =>
        Libjack.jack_port_flags((jack_port_t*)port);

    public ulong GetPortUuid(nint port) =>
        Libjack.jack_port_uuid((jack_port_t*)port);

    public bool IsPortMine(nint client, nint port) =>
        Libjack.jack_port_is_mine((jack_client_t*)client, (jack_port_t*)port) != 0;

    public int GetPortConnectionCount(nint port) =>
        Libjack.jack_port_connected((jack_port_t*)port);

    public bool IsPortConnectedTo(nint port, string name)
    {
        fixed (byte* text = CString.Of(name))
        {
            return Libjack.jack_port_connected_to((jack_port_t*)port, (sbyte*)text) != 0;
        }
    }

    public string[] GetPortConnections(nint port) =>
        CString.TakeList(Libjack.jack_port_get_connections((jack_port_t*)port));

    public string[] GetAllPortConnections(nint client, nint port) =>
        CString.TakeList(Libjack.jack_port_get_all_connections((jack_client_t*)client, (jack_port_t*)port));

    public int RenamePort(nint client, nint port, string name)
    {
        fixed (byte* text = CString.Of(name))
        {
            return Libjack.jack_port_rename((jack_client_t*)client, (jack_port_t*)port, (sbyte*)text);
        }
    }

    public int SetPortAlias(nint port, string alias)
    {
        fixed (byte* text = CString.Of(alias))
        {
            return Libjack.jack_port_set_alias((jack_port_t*)port, (sbyte*)text);
        }
    }

    public int UnsetPortAlias(nint port, string alias)
    {
        fixed (byte* text = CString.Of(alias))
        {
            return Libjack.jack_port_unset_alias((jack_port_t*)port, (sbyte*)text);
        }
    }

    public int RequestPortMonitor(nint port, bool on) =>
        Libjack.jack_port_request_monitor((jack_port_t*)port, on ? 1 : 0);

    public int RequestPortMonitorByName(nint client, string name, bool on)
    {
        fixed (byte* text = CString.Of(name))
        {
            return Libjack.jack_port_request_monitor_by_name((jack_client_t*)client, (sbyte*)text, on ? 1 : 0);
        }
    }

    public int EnsurePortMonitor(nint port, bool on) =>
        Libjack.jack_port_ensure_monitor((jack_port_t*)port, on ? 1 : 0);

    public bool IsPortMonitoringInput(nint port) =>
        Libjack.jack_port_monitoring_input((jack_port_t*)port) != 0;

    public int Connect(nint client, string source, string destination)
    {
        fixed (byte* from = CString.Of(source), to = CString.Of(destination))
        {
            return Libjack.jack_connect((jack_client_t*)client, (sbyte*)from, (sbyte*)to);
        }
    }

    public int Disconnect(nint client, string source, string destination)
    {
        fixed (byte* from = CString.Of(source), to = CString.Of(destination))
        {
            return Libjack.jack_disconnect((jack_client_t*)client, (sbyte*)from, (sbyte*)to);
        }
    }

    public int DisconnectPort(nint client, nint port) =>
        Libjack.jack_port_disconnect((jack_client_t*)client, (jack_port_t*)port);

    public int GetPortNameSize() =>
        Libjack.jack_port_name_size();

    public int GetPortTypeSize() =>
        Libjack.jack_port_type_size();

    public nuint GetPortTypeBufferSize(nint client, string type)
    {
        fixed (byte* text = CString.Of(type))
        {
            return Libjack.jack_port_type_get_buffer_size((jack_client_t*)client, (sbyte*)text);
        }
    }

    public LatencyRange GetPortLatencyRange(nint port, LatencyMode mode)
    {
        jack_latency_range_t range;
        Libjack.jack_port_get_latency_range((jack_port_t*)port, (jack_latency_callback_mode_t)mode, &range);
        return new LatencyRange((int)range.min, (int)range.max);
    }

    public void SetPortLatencyRange(nint port, LatencyMode mode, LatencyRange range)
    {
        jack_latency_range_t native = new() { min = (uint)range.Min, max = (uint)range.Max };
        Libjack.jack_port_set_latency_range((jack_port_t*)port, (jack_latency_callback_mode_t)mode, &native);
    }

    public int RecomputeTotalLatencies(nint client) =>
        Libjack.jack_recompute_total_latencies((jack_client_t*)client);

    public string[] GetPortAliases(nint port)
    {
        // JACK keeps two aliases at most, each of the size of a full port name.
        int size = Libjack.jack_port_name_size();
        fixed (sbyte* first = new sbyte[size], second = new sbyte[size])
        {
            sbyte** aliases = stackalloc sbyte*[2] { first, second };
            int count = Libjack.jack_port_get_aliases((jack_port_t*)port, aliases);
            return count <= 0 ? [] : [.. new[] { CString.Read(first)!, CString.Read(second)! }.Where(alias => alias.Length > 0)];
        }
    }
}
