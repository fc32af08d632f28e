using Jack.Interop;

namespace Jack;

/// <content>What the server tells and lets change.</content>
public sealed partial class JackClient
{
    /// <summary>Gets the sample rate, in frames per second.</summary>
    /// <remarks>Source: <c>jack_get_sample_rate</c>.</remarks>
    [RealtimeSafe]
    public int SampleRate
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Read();
            return (int)Api.GetSampleRate(lease.Pointer);
        }
    }

    /// <summary>Gets the most frames that a cycle has now. A cycle's own number is <see cref="ProcessContext.FrameCount"/>.</summary>
    /// <remarks>Source: <c>jack_get_buffer_size</c>. <see cref="SetBufferSize"/> sets it.</remarks>
    [RealtimeSafe]
    public int BufferSize
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Read();
            return (int)Api.GetBufferSize(lease.Pointer);
        }
    }

    /// <summary>Gets whether the server runs with real-time scheduling.</summary>
    /// <remarks>Source: <c>jack_is_realtime</c>.</remarks>
    [RealtimeSafe]
    public bool IsRealtime
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Read();
            return Api.IsRealtime(lease.Pointer);
        }
    }

    /// <summary>Gets the server's load of all clients, in percent of the period: a running average.</summary>
    /// <remarks>Source: <c>jack_cpu_load</c>.</remarks>
    [RealtimeSafe]
    public float CpuLoad
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Read();
            return Api.GetCpuLoad(lease.Pointer);
        }
    }

    /// <summary>Gets the load, unless the client has been disposed meanwhile.</summary>
    internal float? TryGetCpuLoad()
    {
        try
        {
            return CpuLoad;
        }
        catch (ObjectDisposedException)
        {
            // A meter asks at any time; a client that has just gone has no load.
            return null;
        }
    }

    /// <summary>Gets the identifier by which metadata names the client.</summary>
    /// <exception cref="JackException">The server could not tell.</exception>
    /// <remarks>Source: <c>jack_client_get_uuid</c>.</remarks>
    public JackUuid Uuid
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Use();
            return JackUuid.TryParse(Api.GetClientUuid(lease.Pointer), out JackUuid uuid)
                ? uuid
                : throw new JackException($"jack_client_get_uuid of '{Name}' failed: the server gave none.");
        }
    }

    /// <summary>Gets the operating system's identifier of the thread that processes, for debuggers; 0 while the client is not active.</summary>
    /// <remarks>Source: <c>jack_client_thread_id</c>.</remarks>
    public nuint ThreadId
    {
        get
        {
            using SafeJackClientHandle.Lease lease = Read();
            return Api.GetClientThreadId(lease.Pointer);
        }
    }

    /// <summary>Changes the buffer size of the server, for all clients. There is a gap in the sound.</summary>
    /// <param name="frameCount">The frames per cycle; servers want a power of two.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frameCount"/> is not positive.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_buffer_size</c>.</remarks>
    public void SetBufferSize(int frameCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(frameCount);
        using SafeJackClientHandle.Lease lease = Use();
        JackError.ThrowIfFailed(Api.SetBufferSize(lease.Pointer, (uint)frameCount), $"jack_set_buffer_size to {frameCount}");
    }

    /// <summary>Starts or ends freewheeling: cycles run as fast as they can, without the sound card.</summary>
    /// <param name="on">Whether to freewheel.</param>
    /// <exception cref="JackException">The server refused; JACK2 also when it is as asked already.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_freewheel</c>.</remarks>
    public void SetFreewheel(bool on)
    {
        using SafeJackClientHandle.Lease lease = Use();
        JackError.ThrowIfFailed(Api.SetFreewheel(lease.Pointer, on), $"jack_set_freewheel {(on ? "on" : "off")}");
    }

    /// <summary>Gets the identifier of a client.</summary>
    /// <param name="clientName">The client's name.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="JackException">There is no such client.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_get_uuid_for_client_name</c>.</remarks>
    public JackUuid GetClientUuid(string clientName)
    {
        JackNames.GetByteCount(clientName, "client name");
        using SafeJackClientHandle.Lease lease = Use();
        return JackUuid.TryParse(Api.GetUuidForClientName(lease.Pointer, clientName), out JackUuid uuid)
            ? uuid
            : throw new JackException($"jack_get_uuid_for_client_name '{clientName}' failed: there is no client of that name.");
    }

    /// <summary>Gets the name of a client.</summary>
    /// <param name="uuid">The client's identifier.</param>
    /// <returns>The name.</returns>
    /// <exception cref="JackException">There is no such client.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_get_client_name_by_uuid</c>.</remarks>
    public string GetClientName(JackUuid uuid)
    {
        using SafeJackClientHandle.Lease lease = Use();
        return Api.GetClientNameByUuid(lease.Pointer, uuid.ToString())
            ?? throw new JackException($"jack_get_client_name_by_uuid {uuid} failed: there is no client of that identifier.");
    }

    /// <summary>Gets the process identifier of a client.</summary>
    /// <param name="clientName">The client's name.</param>
    /// <returns>The process identifier, or <see langword="null"/> where the server does not tell, as JACK2 and PipeWire do not.</returns>
    /// <exception cref="NotSupportedException">The JACK library cannot tell, as JACK1's.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_get_client_pid</c>.</remarks>
    public int? GetClientPid(string clientName)
    {
        JackNames.GetByteCount(clientName, "client name");
        using SafeJackClientHandle.Lease lease = Use();
        int pid = Api.GetClientPid(clientName);
        return pid == 0 ? null : pid;
    }

    /// <summary>Makes the server compute all latencies anew, after a client has changed its own while active.</summary>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_recompute_total_latencies</c>.</remarks>
    public void RecomputeLatencies()
    {
        using SafeJackClientHandle.Lease lease = Use();
        JackError.ThrowIfFailed(Api.RecomputeTotalLatencies(lease.Pointer), "jack_recompute_total_latencies");
    }
}
