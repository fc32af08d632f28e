using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>Follows calls breadth first until it has the shortest chain to something that allocates and to something that blocks.</summary>
internal sealed class ChainSearch(RealtimeModel model, INamedTypeSymbol? rootType, Facts root)
{
    private readonly HashSet<INamedTypeSymbol> _initialized = new(root.Types.Select(use => use.Type), SymbolEqualityComparer.Default);

    /// <summary>The chains that start with <paramref name="first"/>: at most one that blocks and one for everything else.</summary>
    public IReadOnlyList<Chain> Find(CallEdge first)
    {
        Chain? allocation = null;
        Chain? blocking = null;
        HashSet<CodeUnit> seen = [first.Target];
        Queue<Chain> queue = new();
        queue.Enqueue(new Chain(null, first, null));
        while (queue.Count > 0 && (allocation?.Finding is not { Severity: DiagnosticSeverity.Error } || blocking is null))
        {
            Chain chain = queue.Dequeue();
            Facts facts = model.FactsOf(chain.Edge.Target);
            foreach (Finding finding in facts.Findings.Concat(model.Initialization.Findings(facts, rootType, _initialized)))
            {
                if (!finding.Propagates || (finding.IsGuard && chain.IsConditional) || (chain.AfterFailure && !finding.Blocks))
                {
                    continue;
                }

                if (finding.Blocks)
                {
                    blocking ??= chain.EndingIn(finding);
                }
                else if (allocation is null || (allocation.Finding!.Severity < finding.Severity))
                {
                    allocation = chain.EndingIn(finding);
                }
            }

            foreach (CallEdge call in facts.Calls)
            {
                if (seen.Add(call.Target))
                {
                    queue.Enqueue(new Chain(chain, call, null));
                }
            }
        }

        return [.. new[] { allocation, blocking }.OfType<Chain>()];
    }
}

/// <summary>A path of calls from a root, and what it ends in.</summary>
internal sealed record Chain(Chain? Previous, CallEdge Edge, Finding? Finding)
{
    public bool IsConditional => Edge.IsConditional || (Previous?.IsConditional ?? false);

    public bool AfterFailure => Edge.AfterFailure || (Previous?.AfterFailure ?? false);

    public Chain EndingIn(Finding finding) => this with { Finding = finding };

    public IEnumerable<CallEdge> Edges => Previous is null ? [Edge] : Previous.Edges.Concat([Edge]);

    /// <summary>The diagnostic at the root's call, with every hop and the cause as additional locations.</summary>
    public Diagnostic ToDiagnostic()
    {
        CallEdge[] edges = [.. Edges];
        string path = string.Join(" → ", edges.Select(edge => edge.Target.Symbol.Describe()));
        return Finding.Create(
            Rules.Callee,
            Finding!.Severity,
            edges[0].Location,
            edges.Skip(1).Select(edge => edge.Location).Concat([Finding.Location]),
            edges[0].Target.Symbol.Describe(),
            $"{path}: {Finding.Message} [{Finding.Rule.Id}]");
    }
}
