using System.Collections.Immutable;

namespace Jack.RealtimeTable.Analysis;

/// <summary>What the analysis found out about a method.</summary>
/// <param name="Effects">What the method does whatever its type arguments are.</param>
/// <param name="Caveats">Type arguments with which it allocates as well.</param>
internal sealed record Verdict(Effects Effects, ImmutableHashSet<Caveat> Caveats)
{
    public static readonly Verdict Clean = new(Effects.None, []);

    public bool Covers(Verdict other) => (other.Effects & ~Effects) == 0 && other.Caveats.IsSubsetOf(Caveats);

    public Verdict Join(Verdict other) => Covers(other) ? this : new Verdict(Effects | other.Effects, Caveats.Union(other.Caveats));
}
