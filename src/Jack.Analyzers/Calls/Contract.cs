using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>What an attribute promises about a member.</summary>
internal enum ContractKind
{
    /// <summary>Nothing is promised.</summary>
    None,

    /// <summary>[RealtimeCallback]: checked where it is declared.</summary>
    Callback,

    /// <summary>[RealtimeSafe]: trusted.</summary>
    Safe,

    /// <summary>[RealtimeUnsafe]: forbidden.</summary>
    Unsafe,
}

/// <summary>A promise, its reason and the attribute that makes it.</summary>
internal sealed record Contract(ContractKind Kind, string? Reason, AttributeData? Attribute)
{
    public static readonly Contract None = new(ContractKind.None, null, null);
}
