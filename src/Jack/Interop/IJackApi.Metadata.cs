namespace Jack.Interop;

/// <content>Metadata.</content>
internal partial interface IJackApi
{
    int SetProperty(nint client, ulong subject, string key, string value, string? type);

    int GetProperty(ulong subject, string key, out string? value, out string? type);

    int GetProperties(ulong subject, out PropertyEntry[] properties);

    int GetAllProperties(out PropertyEntry[] properties);

    int RemoveProperty(nint client, ulong subject, string key);

    int RemoveProperties(nint client, ulong subject);

    int RemoveAllProperties(nint client);
}
