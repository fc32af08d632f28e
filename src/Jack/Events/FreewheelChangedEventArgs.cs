namespace Jack;

/// <summary>The server has started or ended freewheeling.</summary>
public sealed class FreewheelChangedEventArgs : GraphChange
{
    internal FreewheelChangedEventArgs(bool isFreewheeling) => IsFreewheeling = isFreewheeling;

    /// <summary>Gets whether cycles run as fast as they can.</summary>
    public bool IsFreewheeling { get; }
}
