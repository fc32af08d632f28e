namespace Jack;

/// <summary>States that a member must not be called on JACK's real-time thread.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Delegate | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly)]
public sealed class RealtimeUnsafeAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="reason">Why the member is unsafe, as the analyzer is to say it.</param>
    public RealtimeUnsafeAttribute(string reason) => Reason = reason;

    /// <summary>Gets why the member is unsafe.</summary>
    public string Reason { get; }
}
