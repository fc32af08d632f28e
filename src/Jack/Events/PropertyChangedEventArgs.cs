namespace Jack;

/// <summary>A property of a client or a port was created, changed or deleted.</summary>
public sealed class PropertyChangedEventArgs : GraphChange
{
    internal PropertyChangedEventArgs(JackUuid subject, string key, PropertyChange change)
    {
        Subject = subject;
        Key = key;
        Change = change;
    }

    /// <summary>Gets the identifier of the client or the port; empty when all properties of everything were deleted.</summary>
    public JackUuid Subject { get; }

    /// <summary>Gets the key; empty when all properties of the subject were deleted.</summary>
    public string Key { get; }

    /// <summary>Gets what happened.</summary>
    public PropertyChange Change { get; }
}
