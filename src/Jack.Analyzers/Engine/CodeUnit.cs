using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>One body as it runs on one path: a method, lambda or local function, or the static initialisers of a type, with its type arguments and the delegates it was given.</summary>
internal sealed class CodeUnit : IEquatable<CodeUnit>
{
    private CodeUnit(ISymbol symbol, SyntaxNode? node, TypeMap types, DelegateBindings bindings) =>
        (Symbol, Node, Types, Bindings) = (symbol, node, types, bindings);

    /// <summary>The method, or the type whose static initialisers this is.</summary>
    public ISymbol Symbol { get; }

    /// <summary>The declaration of a lambda or local function; a declared method is found by its symbol.</summary>
    public SyntaxNode? Node { get; }

    public TypeMap Types { get; }

    public DelegateBindings Bindings { get; }

    public static CodeUnit ForMethod(IMethodSymbol method, DelegateBindings bindings) =>
        new(method.OriginalDefinition, null, TypeMap.For(method, TypeMap.Empty), bindings);

    public static CodeUnit ForNested(IMethodSymbol function, SyntaxNode node, CodeUnit? outer, DelegateBindings bindings) =>
        new(function.OriginalDefinition, node, TypeMap.For(function, outer?.Types ?? TypeMap.Empty), bindings);

    public static CodeUnit ForStaticInitializers(INamedTypeSymbol type) =>
        new(type.OriginalDefinition, null, TypeMap.For(type), DelegateBindings.None);

    public bool Equals(CodeUnit? other) =>
        other is not null && ReferenceEquals(Node, other.Node) && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) &&
        Types.Equals(other.Types) && Bindings.Equals(other.Bindings);

    public override bool Equals(object? obj) => Equals(obj as CodeUnit);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Symbol) * 31) ^ Types.GetHashCode() ^ Bindings.GetHashCode();
}
