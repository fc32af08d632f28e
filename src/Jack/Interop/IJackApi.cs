namespace Jack.Interop;

/// <summary>
/// The seam between the safe layer and libjack: one method per C function that is used. Clients and ports are the C pointers;
/// whoever calls holds the client open meanwhile.
/// </summary>
internal partial interface IJackApi
{
    JackImplementation Implementation { get; }

    /// <summary>The longest client name in bytes.</summary>
    int MaxClientNameBytes { get; }

    /// <summary>The longest full port name in bytes.</summary>
    int MaxPortNameBytes { get; }

    bool Supports(JackFeature feature);

    nint OpenClient(string name, uint options, out uint status, string? serverName, string? sessionId);

    int CloseClient(nint client);

    int Activate(nint client);

    int Deactivate(nint client);

    string GetClientName(nint client);

    int GetClientNameSize();

    string? GetUuidForClientName(nint client, string name);

    string? GetClientNameByUuid(nint client, string uuid);

    string? GetClientUuid(nint client);

    int GetClientPid(string name);

    nuint GetClientThreadId(nint client);

    bool IsRealtime(nint client);

    uint GetSampleRate(nint client);

    uint GetBufferSize(nint client);

    int SetBufferSize(nint client, uint frames);

    int SetFreewheel(nint client, bool on);

    float GetCpuLoad(nint client);

    float GetXrunDelay(nint client);

    float GetMaxDelay(nint client);

    void ResetMaxDelay(nint client);

    (int Major, int Minor, int Micro, int Protocol) GetVersion();

    string? GetVersionString();

    void SetErrorFunction(nint function);

    void SetInfoFunction(nint function);
}
