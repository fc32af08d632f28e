namespace Jack;

/// <summary>How a port of a <see cref="GraphSnapshot"/> is found again among those that are there now.</summary>
[Flags]
public enum PortMatch
{
    /// <summary>No way; nothing is found.</summary>
    None = 0,

    /// <summary>By the full name.</summary>
    Name = 0x1,

    /// <summary>By an alias: a name or alias that one of the two has is a name or alias of the other.</summary>
    Alias = 0x2,

    /// <summary>By the pretty name, where one port alone has it.</summary>
    PrettyName = 0x4,

    /// <summary>By the full name; where there is no such port by an alias, then by the pretty name.</summary>
    Any = Name | Alias | PrettyName,
}
