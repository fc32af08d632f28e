namespace Jack;

/// <summary>Another client has become the timebase master.</summary>
public sealed class TimebaseLostEventArgs : GraphChange
{
    internal TimebaseLostEventArgs()
    {
    }
}
