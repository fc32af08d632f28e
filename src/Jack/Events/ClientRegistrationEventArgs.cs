namespace Jack;

/// <summary>A client has come or gone.</summary>
public sealed class ClientRegistrationEventArgs : GraphChange
{
    internal ClientRegistrationEventArgs(string name, bool isRegistered)
    {
        Name = name;
        IsRegistered = isRegistered;
    }

    /// <summary>Gets the client's name.</summary>
    public string Name { get; }

    /// <summary>Gets whether the client has come.</summary>
    public bool IsRegistered { get; }
}
