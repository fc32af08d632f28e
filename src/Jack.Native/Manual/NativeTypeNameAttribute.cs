using System.Diagnostics;

namespace Jack.Native;

/// <summary>Records how the C header spells the type of a declaration whose C# type is spelled differently.</summary>
[Conditional("DEBUG")]
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class NativeTypeNameAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="name">The type as the header spells it.</param>
    public NativeTypeNameAttribute(string name) => Name = name;

    /// <summary>Gets the type as the header spells it.</summary>
    public string Name { get; }
}
