using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>A call whose target is known: what it adds to its caller.</summary>
internal sealed record Edge(MethodDefinition Target, CallSite Site)
{
    /// <summary>Puts the caller's type arguments into what the target was found to do.</summary>
    public Verdict Transfer(Verdict verdict)
    {
        Effects effects = verdict.Effects & ~Effects.Throws;
        Verdict result = Verdict.Clean;
        foreach (Caveat caveat in verdict.Caveats)
        {
            result = result.Join(TypeArguments.Substitute(caveat, Argument(caveat)));
        }

        effects |= result.Effects;
        if (Site.IsFirstUse)
        {
            return effects == Effects.None && result.Caveats.IsEmpty ? Verdict.Clean : new Verdict(Effects.First, []);
        }

        if (KnownMethods.IsGrowth(Target) && effects.HasFlag(Effects.Allocates))
        {
            effects = (effects & ~Effects.Allocates) | Effects.Grows;
        }

        return new Verdict(effects, result.Caveats);
    }

    private TypeReference? Argument(Caveat caveat)
    {
        Mono.Collections.Generic.Collection<TypeReference>? arguments = caveat.OfMethod
            ? (Site.Target as GenericInstanceMethod)?.GenericArguments
            : (Site.Target.DeclaringType as GenericInstanceType)?.GenericArguments;
        return arguments is not null && caveat.Position < arguments.Count ? arguments[caveat.Position] : null;
    }
}
