using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>A function that a delegate may hold.</summary>
/// <param name="Method">The method, lambda or local function.</param>
/// <param name="Unit">Its body, when it is a lambda or local function.</param>
internal sealed record DelegateTarget(IMethodSymbol Method, CodeUnit? Unit)
{
    public bool Equals(DelegateTarget? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Unit, other.Unit);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
