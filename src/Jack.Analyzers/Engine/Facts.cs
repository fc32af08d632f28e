using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>What one body does by itself, and what it calls.</summary>
internal sealed record Facts(IReadOnlyList<Finding> Findings, IReadOnlyList<CallEdge> Calls, IReadOnlyList<TypeUse> Types)
{
    public static readonly Facts Nothing = new([], [], []);
}

/// <summary>A call to a body in this compilation.</summary>
/// <param name="Location">The call.</param>
/// <param name="Target">The body.</param>
/// <param name="IsConditional">Whether the caller can end without the call.</param>
/// <param name="AfterFailure">Whether only an exception leads to the call.</param>
internal sealed record CallEdge(Location Location, CodeUnit Target, bool IsConditional, bool AfterFailure = false);

/// <summary>A use of a type that runs its static initialisers the first time.</summary>
internal sealed record TypeUse(Location Location, INamedTypeSymbol Type);
