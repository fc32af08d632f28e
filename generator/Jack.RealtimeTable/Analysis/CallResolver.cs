using Jack.RealtimeTable.Metadata;
using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>Turns a call into edges to the methods that it may reach, or into a verdict where none is known.</summary>
internal sealed class CallResolver(Universe universe)
{
    private static readonly Verdict s_allocates = new(Effects.Allocates, []);
    private readonly Dictionary<MethodDefinition, MethodDefinition[]> _implementations = [];

    public Verdict Resolve(CallSite site, List<Edge> edges)
    {
        Verdict verdict = Follow(site, edges);
        return site.IsFirstUse && verdict != Verdict.Clean ? new Verdict(Effects.First, []) : verdict;
    }

    private Verdict Follow(CallSite site, List<Edge> edges)
    {
        if (universe.Resolve(site.Target) is not { } target)
        {
            return Verdict.Clean;
        }

        if (site.Constrained is GenericParameter parameter)
        {
            return OnParameter(target, parameter);
        }

        if (Comparison(target, site.Target) is { } comparison)
        {
            return comparison;
        }

        if (site.Constrained is { } constrained && Universe.Resolve(constrained) is { } type && (type.IsValueType || target.IsStatic))
        {
            return OnKnownType(type, target, site, edges);
        }

        if (!site.IsVirtual || !target.IsVirtual || target.IsFinal || target.DeclaringType.IsSealed || KnownMethods.Find(target) is not null)
        {
            edges.Add(new Edge(target, site));
            return Verdict.Clean;
        }

        if (target.DeclaringType.IsInterface)
        {
            return KnownMethods.OfInterface(target);
        }

        edges.AddRange(Implementations(target).Select(implementation => new Edge(implementation, site)));
        return Verdict.Clean;
    }

    private Verdict OnKnownType(TypeDefinition type, MethodDefinition target, CallSite site, List<Edge> edges)
    {
        if (universe.FindImplementation(type, target) is { } implementation)
        {
            edges.Add(new Edge(implementation, site));
            return Verdict.Clean;
        }

        if (target.HasCode() && target.IsStatic)
        {
            edges.Add(new Edge(target, site));
            return Verdict.Clean;
        }

        return type.IsValueType && !type.IsEnum && target.DeclaringType.FullName is "System.Object" or "System.ValueType" && target.Name != "GetType"
            ? s_allocates
            : Verdict.Clean;
    }

    // What a type argument does in its own members is the question of whoever chose it; a missing override is a box.
    private static Verdict OnParameter(MethodDefinition target, GenericParameter parameter) => target.DeclaringType.FullName switch
    {
        "System.Object" when target.Name is "Equals" or "GetHashCode" => TypeArguments.On(CaveatKind.Equatable, parameter),
        "System.Object" when target.Name == "ToString" => s_allocates,
        _ when target.Name == "GetEnumerator" => s_allocates,
        _ => Verdict.Clean,
    };

    private static Verdict? Comparison(MethodDefinition target, MethodReference reference)
    {
        string type = target.DeclaringType.FullName;
        if (type is not ("System.Collections.Generic.EqualityComparer`1" or "System.Collections.Generic.Comparer`1"))
        {
            return null;
        }

        if (target.Name == "get_Default")
        {
            return Verdict.Clean;
        }

        CaveatKind? kind = target.Name switch
        {
            "Equals" or "GetHashCode" or "IndexOf" or "LastIndexOf" => CaveatKind.Equatable,
            "Compare" => CaveatKind.Comparable,
            _ => null,
        };

        return kind is { } found && reference.DeclaringType is GenericInstanceType { GenericArguments: [var argument] }
            ? TypeArguments.Substitute(new Caveat(found, false, 0), argument)
            : null;
    }

    /// <summary>The methods that a virtual call may reach.</summary>
    public MethodDefinition[] Implementations(MethodDefinition target)
    {
        if (!_implementations.TryGetValue(target, out MethodDefinition[]? found))
        {
            MethodDefinition[] all = [.. universe.Implementations(target).Where(method => !KnownMethods.IsRareOverride(method.DeclaringType))];
            found = IsFallback(target) && all.Length > 1 ? [.. all.Where(method => method != target)] : all;
            _implementations.Add(target, found);
        }

        return found;
    }

    // What these classes do themselves is only for encodings that override nothing; every one of the framework does.
    private static bool IsFallback(MethodDefinition method) =>
        method.DeclaringType.FullName is "System.Text.Encoding" or "System.Text.Encoder" or "System.Text.Decoder"
        && method.ReturnType is not ArrayType && method.ReturnType.FullName != "System.String";
}
