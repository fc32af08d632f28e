namespace Jack.Interop;

/// <content>Internal clients.</content>
internal partial interface IJackApi
{
    ulong LoadInternalClient(nint client, string name, uint options, out uint status, string? loadName, string? loadInit);

    uint UnloadInternalClient(nint client, ulong handle);

    ulong GetInternalClientHandle(nint client, string name, out uint status);

    string? GetInternalClientName(nint client, ulong handle);
}
