namespace Jack;

/// <summary>The server has put its clients into another order.</summary>
public sealed class GraphOrderChangedEventArgs : GraphChange
{
    internal GraphOrderChangedEventArgs()
    {
    }
}
