using Jack.Interop;

namespace Jack.Tests.Fakes;

/// <content>Clients.</content>
internal sealed unsafe partial class FakeJack
{
    /// <summary>Gets or sets the status with which opening fails; none lets it succeed.</summary>
    public JackStatus OpenFailure { get; set; }

    /// <summary>Gets or sets the result that activation returns.</summary>
    public int ActivateResult { get; set; }

    public uint OpenOptions { get; private set; }

    public string? OpenServer { get; private set; }

    public string? OpenSession { get; private set; }

    public nint OpenClient(string name, uint options, out uint status, string? serverName, string? sessionId)
    {
        Intercept?.Invoke(nameof(OpenClient));
        Requests.Enqueue(nameof(OpenClient));
        (OpenOptions, OpenServer, OpenSession) = (options, serverName, sessionId);
        FakeClient opened;
        lock (_lock)
        {
            if (_clients.Any(client => !client.IsClosed && client.WasLost))
            {
                _violations.Enqueue("a client opened before a dead one was closed");
            }

            if (IsDead || OpenFailure != 0)
            {
                status = (uint)(IsDead ? JackStatus.Failure | JackStatus.ServerFailed : OpenFailure);
                return 0;
            }

            string given = name;
            for (int i = 1; _clients.Any(client => !client.IsClosed && client.Name == given); i++)
            {
                given = $"{name}-{i:00}";
            }

            status = given == name ? 0 : (uint)JackStatus.NameNotUnique;
            opened = new FakeClient(_clients.Count, given);
            _clients.Add(opened);
        }

        NotifyActive(client => CallClientRegistration(client, opened.Name, true));
        return opened.Pointer;
    }

    public int CloseClient(nint client)
    {
        FakeClient closed = Use(client);
        Requests.Enqueue(nameof(CloseClient));
        if (s_callbackDepth != 0)
        {
            _violations.Enqueue("CloseClient inside a callback");
        }

        StopCycles(closed);
        closed.ClosedOn = Thread.CurrentThread.Name ?? "";
        lock (closed.Delivery)
        {
            lock (_lock)
            {
                closed.IsClosed = true;
            }
        }

        foreach (FakePort port in PortsOf(closed))
        {
            Release(port);
        }

        NotifyActive(other => CallClientRegistration(other, closed.Name, false));
        return IsDead ? -1 : 0;
    }

    public int Activate(nint client)
    {
        if (!TryRequest(client, out FakeClient activated) || ActivateResult != 0)
        {
            return ActivateResult != 0 ? ActivateResult : -1;
        }

        // JACK2 announces the buffer size on the process thread.
        OnProcessThread(() =>
        {
            activated.ThreadInit.Call(callback => ((delegate* unmanaged[Cdecl]<void*, void>)callback.Function)((void*)callback.State));
            CallBufferSize(activated);
        });
        activated.IsActive = true;
        if (activated.ProcessThread.Function != 0)
        {
            StartProcessThread(activated);
        }

        foreach (FakePort port in PortsOf(activated))
        {
            NotifyActive(other => CallPortRegistration(other, port.Id, true));
        }

        return 0;
    }

    public int Deactivate(nint client)
    {
        bool answered = TryRequest(client, out FakeClient deactivated);
        StopCycles(deactivated);
        foreach (FakePort port in PortsOf(deactivated))
        {
            DisconnectAll(port);
        }

        return answered ? 0 : -1;
    }

    public string GetClientName(nint client) => Use(client).Name;

    public int GetClientNameSize() => 65;

    public string? GetUuidForClientName(nint client, string name) =>
        TryRequest(client, out _) && Clients.FirstOrDefault(other => !other.IsClosed && other.Name == name) is { } found ? UuidOf(found) : null;

    public string? GetClientNameByUuid(nint client, string uuid) =>
        TryRequest(client, out _) ? Clients.FirstOrDefault(other => !other.IsClosed && UuidOf(other) == uuid)?.Name : null;

    public string? GetClientUuid(nint client) => TryRequest(client, out FakeClient found) ? UuidOf(found) : null;

    public int GetClientPid(string name) => 0;

    public nuint GetClientThreadId(nint client) => Use(client).IsActive ? 1u : 0u;

    public bool IsRealtime(nint client) => Use(client) is not null;

    public uint GetSampleRate(nint client) => Use(client) is not null ? (uint)SampleRate : 0;

    public uint GetBufferSize(nint client) => Use(client) is not null ? BufferSize : 0;

    public int SetBufferSize(nint client, uint frames)
    {
        if (!TryRequest(client, out _))
        {
            return -1;
        }

        BufferSize = frames;
        OnProcessThread(() => Clients.Where(other => other.IsActive).ToList().ForEach(CallBufferSize));
        return 0;
    }

    public int SetFreewheel(nint client, bool on)
    {
        if (!TryRequest(client, out _) || Freewheeling == on)
        {
            return -1;
        }

        Freewheeling = on;
        NotifyActive(other => other.Freewheel.Call(callback => ((delegate* unmanaged[Cdecl]<int, void*, void>)callback.Function)(on ? 1 : 0, (void*)callback.State)));
        return 0;
    }

    public float GetCpuLoad(nint client) => Use(client) is not null ? 12.5f : 0;

    public float GetXrunDelay(nint client) => Use(client) is not null ? XrunDelay : 0;

    public float GetMaxDelay(nint client) => Use(client) is not null ? XrunDelay : 0;

    public void ResetMaxDelay(nint client) => Use(client);

    public (int Major, int Minor, int Micro, int Protocol) GetVersion() => (0, 0, 0, 0);

    public string? GetVersionString() => "1.9.21";

    public void SetErrorFunction(nint function)
    {
    }

    public void SetInfoFunction(nint function)
    {
    }

    private static string UuidOf(FakeClient client) => ((2UL << 32) + (ulong)client.Index + 1).ToString();

    private void CallBufferSize(FakeClient client) => client.BufferSize.Call(callback =>
    {
        int result = ((delegate* unmanaged[Cdecl]<uint, void*, int>)callback.Function)(BufferSize, (void*)callback.State);
        if (result != 0)
        {
            _violations.Enqueue("a buffer size callback failed");
        }
    });

    private static void CallClientRegistration(FakeClient client, string name, bool registered) => client.ClientRegistration.Call(callback =>
    {
        fixed (byte* text = CString.Of(name))
        {
            ((delegate* unmanaged[Cdecl]<sbyte*, int, void*, void>)callback.Function)((sbyte*)text, registered ? 1 : 0, (void*)callback.State);
        }
    });

    private void StopCycles(FakeClient client)
    {
        client.IsActive = false;
        if (!_processThread.IsCurrent)
        {
            // A cycle that is under way ends first, as in JACK.
            _processThread.Run(() => 0).WaitForResult();
        }
    }

    private void OnProcessThread(Action action) => _processThread.Run(() =>
    {
        Callback(action);
        return 0;
    }).WaitForResult();
}
