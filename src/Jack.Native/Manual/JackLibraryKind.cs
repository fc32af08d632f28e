namespace Jack.Native;

/// <summary>The native libraries that JACK consists of.</summary>
public enum JackLibraryKind
{
    /// <summary>libjack: what every client needs.</summary>
    Client,

    /// <summary>libjackserver: server control, and the server in the same process.</summary>
    Server,

    /// <summary>libjacknet: NetJack masters, slaves and adapters.</summary>
    Net,
}
