namespace Jack;

/// <summary>The server, or a client, was late: sound was lost.</summary>
public sealed class XrunEventArgs : GraphChange
{
    internal XrunEventArgs(TimeSpan delay) => Delay = delay;

    /// <summary>Gets how late it was, as the server reports it; zero where it does not tell.</summary>
    public TimeSpan Delay { get; }
}
