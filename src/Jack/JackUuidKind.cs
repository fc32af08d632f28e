namespace Jack;

/// <summary>What a <see cref="JackUuid"/> names.</summary>
public enum JackUuidKind
{
    /// <summary>Neither a port nor a client, or the empty UUID.</summary>
    Unknown = 0,

    /// <summary>A port.</summary>
    Port = 1,

    /// <summary>A client.</summary>
    Client = 2,
}
