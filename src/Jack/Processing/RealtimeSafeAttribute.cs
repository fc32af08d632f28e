namespace Jack;

/// <summary>States that a member neither allocates nor blocks, for code that the analyzer cannot see into or judges too strictly.</summary>
/// <remarks>The analyzer trusts it and does not look further. On a type or an assembly it speaks for every member in it.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Delegate | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly)]
public sealed class RealtimeSafeAttribute : Attribute
{
    /// <summary>Gets or sets why the member is safe.</summary>
    public string? Reason { get; set; }
}
