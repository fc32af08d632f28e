namespace Jack.Interop;

/// <summary>One property as the server's database holds it.</summary>
internal readonly record struct PropertyEntry(ulong Subject, string Key, string Value, string? Type);
