namespace Jack;

/// <summary>Marks code that runs on JACK's real-time thread, where nothing may allocate, block or throw.</summary>
/// <remarks>
/// The analyzer that comes with this package checks every marked method, local function and lambda, everything they call,
/// and every lambda or method that is converted to a marked delegate type. Overrides and implementations inherit the mark.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Delegate | AttributeTargets.Property | AttributeTargets.Constructor)]
public sealed class RealtimeCallbackAttribute : Attribute
{
}
