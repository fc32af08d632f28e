namespace Jack.Interop;

/// <content>Ports and connections.</content>
internal partial interface IJackApi
{
    nint RegisterPort(nint client, string name, string type, uint flags, uint bufferSize);

    int UnregisterPort(nint client, nint port);

    nint GetPortByName(nint client, string name);

    nint GetPortById(nint client, uint id);

    string[] GetPorts(nint client, string? namePattern, string? typePattern, uint flags);

    List<PortInfo> DescribePorts(nint client, string? namePattern, string? typePattern, uint flags);

    string? GetPortName(nint port);

    string? GetPortShortName(nint port);

    string? GetPortType(nint port);

    uint GetPortTypeId(nint port);

    int GetPortFlags(nint port);

    ulong GetPortUuid(nint port);

    bool IsPortMine(nint client, nint port);

    int GetPortConnectionCount(nint port);

    bool IsPortConnectedTo(nint port, string name);

    string[] GetPortConnections(nint port);

    string[] GetAllPortConnections(nint client, nint port);

    int RenamePort(nint client, nint port, string name);

    int SetPortAlias(nint port, string alias);

    int UnsetPortAlias(nint port, string alias);

    string[] GetPortAliases(nint port);

    int RequestPortMonitor(nint port, bool on);

    int RequestPortMonitorByName(nint client, string name, bool on);

    int EnsurePortMonitor(nint port, bool on);

    bool IsPortMonitoringInput(nint port);

    int Connect(nint client, string source, string destination);

    int Disconnect(nint client, string source, string destination);

    int DisconnectPort(nint client, nint port);

    int GetPortNameSize();

    int GetPortTypeSize();

    nuint GetPortTypeBufferSize(nint client, string type);

    LatencyRange GetPortLatencyRange(nint port, LatencyMode mode);

    void SetPortLatencyRange(nint port, LatencyMode mode, LatencyRange range);

    int RecomputeTotalLatencies(nint client);
}
