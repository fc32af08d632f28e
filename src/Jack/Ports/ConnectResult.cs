namespace Jack;

/// <summary>The outcome of an attempt to connect or disconnect two ports.</summary>
public enum ConnectResult
{
    /// <summary>The ports are connected, or disconnected, as asked.</summary>
    Success,

    /// <summary>The ports were connected already.</summary>
    AlreadyConnected,

    /// <summary>The ports were not connected.</summary>
    NotConnected,

    /// <summary>The source port does not exist.</summary>
    SourceNotFound,

    /// <summary>The destination port does not exist.</summary>
    DestinationNotFound,

    /// <summary>The source is not an output port.</summary>
    SourceNotOutput,

    /// <summary>The destination is not an input port.</summary>
    DestinationNotInput,

    /// <summary>The ports have different types, such as audio and MIDI.</summary>
    TypeMismatch,

    /// <summary>The client that owns one of the ports is not active.</summary>
    NotActive,

    /// <summary>The server refused for a reason that it does not tell.</summary>
    Refused,
}
