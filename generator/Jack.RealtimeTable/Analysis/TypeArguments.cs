using Mono.Cecil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>What a condition on a type parameter comes to with a given argument.</summary>
internal static class TypeArguments
{
    public static Verdict Substitute(Caveat caveat, TypeReference? argument)
    {
        if (argument is GenericParameter parameter)
        {
            return On(caveat.Kind, parameter);
        }

        if (argument is null or ArrayType or PointerType || argument.Resolve() is not { } type || !type.IsValueType)
        {
            return Verdict.Clean;
        }

        return Meets(type, caveat.Kind) ? Verdict.Clean : new Verdict(Effects.Allocates, []);
    }

    public static Verdict On(CaveatKind kind, GenericParameter parameter)
    {
        if (parameter.HasReferenceTypeConstraint)
        {
            return Verdict.Clean;
        }

        string? contract = Contract(kind);
        bool isMet = contract is not null && parameter.Constraints.Any(constraint => constraint.ConstraintType.Resolve() is { } type && Implements(type, contract));
        return isMet ? Verdict.Clean : new Verdict(Effects.None, [new Caveat(kind, parameter.Type == GenericParameterType.Method, parameter.Position)]);
    }

    private static bool Meets(TypeDefinition type, CaveatKind kind) =>
        kind != CaveatKind.Struct && (type.IsEnum || Implements(type, Contract(kind)!) || type.FullName == "System.Nullable`1");

    private static string? Contract(CaveatKind kind) => kind switch
    {
        CaveatKind.Equatable => "System.IEquatable`1",
        CaveatKind.Comparable => "System.IComparable`1",
        _ => null,
    };

    private static bool Implements(TypeDefinition type, string contract) =>
        type.FullName == contract || type.Interfaces.Any(implemented => implemented.InterfaceType.GetElementType().FullName == contract
            || (implemented.InterfaceType.Resolve() is { } parent && Implements(parent, contract)));
}
