using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>What the type parameters in a body stand for on the path that led to it.</summary>
internal sealed class TypeMap : IEquatable<TypeMap>
{
    public static readonly TypeMap Empty = new([]);

    // Polymorphic recursion makes ever deeper types; below this depth a type argument is taken as unknown.
    private const int MaximumDepth = 6;

    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _arguments;

    private TypeMap(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments) => _arguments = arguments;

    /// <summary>The map inside a constructed method, or inside a local function of the method that <paramref name="outer"/> describes.</summary>
    public static TypeMap For(IMethodSymbol method, TypeMap outer)
    {
        Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments = new(outer._arguments, SymbolEqualityComparer.Default);
        Collect(arguments, method.OriginalDefinition.TypeParameters, method.TypeArguments);
        return Finish(arguments, method.ContainingType);
    }

    public static TypeMap For(INamedTypeSymbol type) =>
        Finish(new Dictionary<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default), type);

    public ITypeSymbol? Find(ITypeParameterSymbol parameter) =>
        _arguments.TryGetValue(parameter, out ITypeSymbol? argument) ? argument : null;

    public bool IsEmpty => _arguments.Count == 0;

    public bool Equals(TypeMap? other) =>
        other is not null && other._arguments.Count == _arguments.Count &&
        _arguments.All(pair => other._arguments.TryGetValue(pair.Key, out ITypeSymbol? value) && SymbolEqualityComparer.Default.Equals(value, pair.Value));

    public override bool Equals(object? obj) => Equals(obj as TypeMap);

    public override int GetHashCode() =>
        _arguments.Aggregate(_arguments.Count, (hash, pair) => hash ^ (SymbolEqualityComparer.Default.GetHashCode(pair.Key) * 31) ^ SymbolEqualityComparer.Default.GetHashCode(pair.Value));

    private static TypeMap Finish(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            Collect(arguments, type.OriginalDefinition.TypeParameters, type.TypeArguments);
        }

        return arguments.Count == 0 ? Empty : new TypeMap(arguments);
    }

    private static void Collect(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> values)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameters[i], values[i]) && Depth(values[i]) <= MaximumDepth)
            {
                arguments[parameters[i]] = values[i];
            }
        }
    }

    private static int Depth(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + Depth(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => 1 + named.TypeArguments.Max(Depth),
        _ => 0,
    };
}
