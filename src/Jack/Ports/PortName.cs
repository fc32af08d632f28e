namespace Jack;

/// <summary>Takes full port names apart. A client name has no colon, a port's short name may have.</summary>
internal static class PortName
{
    public static string ClientPart(string fullName)
    {
        int colon = fullName.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? fullName : fullName[..colon];
    }

    public static string ShortPart(string fullName)
    {
        int colon = fullName.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? fullName : fullName[(colon + 1)..];
    }
}
