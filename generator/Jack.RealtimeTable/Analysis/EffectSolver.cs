using System.Collections.Immutable;
using Jack.RealtimeTable.Metadata;
using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>Carries the effects of every method to its callers until nothing changes.</summary>
internal sealed class EffectSolver(Universe universe)
{
    private readonly BodyScanner _scanner = new(universe);
    private readonly CallResolver _resolver = new(universe);
    private readonly Dictionary<MethodDefinition, Verdict> _verdicts = [];
    private readonly Dictionary<MethodDefinition, (Verdict Own, IReadOnlyList<Edge> Edges)> _bodies = [];
    private readonly Dictionary<MethodDefinition, List<MethodDefinition>> _callers = [];

    public void Solve(IEnumerable<MethodDefinition> roots)
    {
        var pending = new Queue<MethodDefinition>();
        foreach (MethodDefinition root in roots.SelectMany(Reached))
        {
            Discover(root, pending);
        }

        while (pending.TryDequeue(out MethodDefinition? method))
        {
            Verdict verdict = Evaluate(method);
            if (!_verdicts[method].Covers(verdict))
            {
                _verdicts[method] = _verdicts[method].Join(verdict);
                _callers.GetValueOrDefault(method)?.ForEach(pending.Enqueue);
            }
        }
    }

    /// <summary>What a caller of the public method has to expect.</summary>
    public Verdict Verdict(MethodDefinition method)
    {
        MethodDefinition[] reached = Reached(method);
        Verdict verdict = reached.Aggregate(Analysis.Verdict.Clean, (sum, target) => sum.Join(_verdicts[target]));
        Effects effects = verdict.Effects;
        if (!TakesContract(method))
        {
            effects &= ~Effects.Invokes;
        }

        if (KnownMethods.IsGrowth(method) && effects.HasFlag(Effects.Allocates))
        {
            effects = (effects & ~Effects.Allocates) | Effects.Grows;
        }

        if (effects.HasFlag(Effects.Allocates))
        {
            effects &= ~(Effects.Grows | Effects.First);
        }

        bool returns = reached.Any(target => KnownMethods.Find(target) is not null || _scanner.Returns(target));
        return returns ? verdict with { Effects = effects } : new Verdict(Effects.Throws, []);
    }

    /// <summary>A shortest chain of calls from the method to code that has the effect itself.</summary>
    public IEnumerable<MethodDefinition> Chain(MethodDefinition root, Effects effect)
    {
        var pending = new Queue<ImmutableList<MethodDefinition>>(Reached(root).Select(ImmutableList.Create));
        var seen = new HashSet<MethodDefinition>(Reached(root));
        while (pending.TryDequeue(out ImmutableList<MethodDefinition>? chain))
        {
            (Verdict own, IReadOnlyList<Edge> edges) = _bodies[chain[^1]];
            if (own.Effects.HasFlag(effect))
            {
                return chain;
            }

            foreach (Edge edge in edges.Where(edge => edge.Transfer(_verdicts[edge.Target]).Effects.HasFlag(effect)))
            {
                if (seen.Add(edge.Target))
                {
                    pending.Enqueue(chain.Add(edge.Target));
                }
            }
        }

        return [];
    }

    private void Discover(MethodDefinition root, Queue<MethodDefinition> pending)
    {
        var open = new Stack<MethodDefinition>([root]);
        while (open.TryPop(out MethodDefinition? method))
        {
            if (!_verdicts.TryAdd(method, Analysis.Verdict.Clean))
            {
                continue;
            }

            pending.Enqueue(method);
            foreach (Edge edge in Body(method).Edges)
            {
                _callers.TryAdd(edge.Target, []);
                _callers[edge.Target].Add(method);
                open.Push(edge.Target);
            }
        }
    }

    // The caller of a virtual method holds some object of the framework; interfaces are the caller's question.
    private MethodDefinition[] Reached(MethodDefinition method) =>
        method.IsVirtual && !method.IsFinal && !method.DeclaringType.IsSealed && !method.DeclaringType.IsInterface && KnownMethods.Find(method) is null
            ? _resolver.Implementations(method)
            : [method];

    private Verdict Evaluate(MethodDefinition method)
    {
        (Verdict verdict, IReadOnlyList<Edge> edges) = _bodies[method];
        return edges.Aggregate(verdict, (sum, edge) => sum.Join(edge.Transfer(_verdicts[edge.Target])));
    }

    private (Verdict Own, IReadOnlyList<Edge> Edges) Body(MethodDefinition method)
    {
        if (_bodies.TryGetValue(method, out (Verdict, IReadOnlyList<Edge>) known))
        {
            return known;
        }

        (Verdict Own, IReadOnlyList<Edge> Edges) body = (Analysis.Verdict.Clean, []);
        if (KnownMethods.Find(method) is { } effects)
        {
            body.Own = new Verdict(effects, []);
        }
        else if (method.HasCode())
        {
            MethodFacts facts = _scanner.Scan(method);
            bool isAsync = BodyScanner.HasAttribute(method, "System.Runtime.CompilerServices.AsyncStateMachineAttribute");
            Verdict own = isAsync ? facts.Own.Join(new Verdict(Effects.Allocates, [])) : facts.Own;
            var edges = new List<Edge>();
            foreach (CallSite site in facts.Calls)
            {
                own = own.Join(_resolver.Resolve(site, edges));
            }

            body = (own, edges);
        }

        _bodies.Add(method, body);
        return body;
    }

    private static bool TakesContract(MethodDefinition method) =>
        method.Parameters.Any(parameter => parameter.ParameterType.Resolve() is { } type && (type.IsInterface || type.BaseType?.FullName == "System.MulticastDelegate"));
}
