using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>The functions that the delegate parameters of a body hold on the path that led to it.</summary>
internal sealed class DelegateBindings : IEquatable<DelegateBindings>
{
    public static readonly DelegateBindings None = new(ImmutableDictionary.Create<IParameterSymbol, IReadOnlyList<DelegateTarget>>(SymbolEqualityComparer.Default));

    // A recursion that wraps its delegate in a new lambda each time has no end; beyond this depth the delegate is unknown.
    private const int MaximumDepth = 3;

    private readonly ImmutableDictionary<IParameterSymbol, IReadOnlyList<DelegateTarget>> _targets;

    private DelegateBindings(ImmutableDictionary<IParameterSymbol, IReadOnlyList<DelegateTarget>> targets)
    {
        _targets = targets;
        Depth = targets.IsEmpty ? 0 : 1 + targets.Values.SelectMany(list => list).Select(target => target.Unit?.Bindings.Depth ?? 0).DefaultIfEmpty().Max();
    }

    private int Depth { get; }

    public DelegateBindings With(IParameterSymbol parameter, IReadOnlyList<DelegateTarget> targets)
    {
        DelegateBindings result = new(_targets.SetItem(parameter.OriginalDefinition as IParameterSymbol ?? parameter, targets));
        return result.Depth > MaximumDepth ? this : result;
    }

    public IReadOnlyList<DelegateTarget>? Find(IParameterSymbol parameter) =>
        _targets.TryGetValue(parameter, out IReadOnlyList<DelegateTarget>? targets) ? targets : null;

    public bool Equals(DelegateBindings? other) =>
        other is not null && other._targets.Count == _targets.Count &&
        _targets.All(pair => other._targets.TryGetValue(pair.Key, out IReadOnlyList<DelegateTarget>? targets) && targets.SequenceEqual(pair.Value));

    public override bool Equals(object? obj) => Equals(obj as DelegateBindings);

    public override int GetHashCode() => _targets.Count;
}
