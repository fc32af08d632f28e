using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>Judges the static initialisers that the first use of a type runs.</summary>
internal sealed class StaticInitialization(RealtimeModel model)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _costly = new(SymbolEqualityComparer.Default);

    /// <summary>The first-call findings of a body; the root's own type is initialised before its callback can run.</summary>
    public IEnumerable<Finding> Findings(Facts facts, INamedTypeSymbol? rootType, ISet<INamedTypeSymbol>? initialized = null)
    {
        foreach (TypeUse use in facts.Types)
        {
            if (!(initialized?.Contains(use.Type) ?? false) && !(rootType?.DerivesFrom(use.Type) ?? false) && IsCostly(use.Type))
            {
                yield return new Finding(Rules.FirstCall, Rules.FirstCall.DefaultSeverity, use.Location, [$"The static initialisers of '{use.Type.Describe()}' run"]);
            }
        }
    }

    private bool IsCostly(INamedTypeSymbol type)
    {
        if (!_costly.TryGetValue(type, out bool costly))
        {
            // Initialisers that use each other end here: the one that is being judged adds nothing to its own judgement.
            costly = IsCostly(type, new HashSet<CodeUnit>());
            _costly[type] = costly;
        }

        return costly;
    }

    private bool IsCostly(INamedTypeSymbol type, HashSet<CodeUnit> seen)
    {
        Stack<CodeUnit> pending = new([CodeUnit.ForStaticInitializers(type)]);
        while (pending.Count > 0)
        {
            CodeUnit unit = pending.Pop();
            if (!seen.Add(unit))
            {
                continue;
            }

            Facts facts = model.FactsOf(unit);
            if (facts.Findings.Any(finding => finding.Propagates))
            {
                return true;
            }

            foreach (CallEdge call in facts.Calls)
            {
                pending.Push(call.Target);
            }

            foreach (TypeUse use in facts.Types)
            {
                pending.Push(CodeUnit.ForStaticInitializers(use.Type));
            }
        }

        return false;
    }
}
