using Jack.Analyzers.Engine;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Finds the methods that a call may run.</summary>
internal sealed class Dispatcher(RealtimeModel model)
{
    /// <param name="method">The method that is named, type arguments applied.</param>
    /// <param name="receiver">The static type of the receiver, or the type that a static abstract call is constrained to.</param>
    /// <param name="isVirtual">Whether the receiver's run-time type decides.</param>
    public Dispatch Resolve(IMethodSymbol method, ITypeSymbol? receiver, bool isVirtual)
    {
        if (method.ContainingType is { TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual))
        {
            return receiver is { TypeKind: not (TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic) } ? OnConcrete(method, receiver) : OnInterface(method);
        }

        if (!isVirtual || receiver is null || !(method.IsVirtual || method.IsAbstract || method.IsOverride))
        {
            return new Dispatch([method], false, false);
        }

        if (receiver.IsValueType)
        {
            IMethodSymbol? own = OverrideIn(receiver, method);
            return own is null ? new Dispatch([method], false, BoxesReceiver: true) : new Dispatch([own], false, false);
        }

        return OnClass(method, receiver);
    }

    private static IMethodSymbol? OverrideIn(ITypeSymbol type, IMethodSymbol method)
    {
        for (ITypeSymbol? current = type; current is not null && current.SpecialType is not (SpecialType.System_ValueType or SpecialType.System_Object or SpecialType.System_Enum); current = current.BaseType)
        {
            foreach (IMethodSymbol member in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (IMethodSymbol? link = member; link is not null; link = link.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(link.OriginalDefinition, method.OriginalDefinition))
                    {
                        return method.TypeArguments.Length > 0 && member.Arity == method.Arity ? member.ConstructedFrom.Construct([.. method.TypeArguments]) : member;
                    }
                }
            }
        }

        return null;
    }

    private Dispatch OnClass(IMethodSymbol method, ITypeSymbol receiver)
    {
        IMethodSymbol start = OverrideIn(receiver, method) ?? method;
        List<IMethodSymbol> candidates = start.IsAbstract && model.IsSource(start) ? [] : [start];
        if (receiver is INamedTypeSymbol { IsSealed: false } named && !start.IsSealed && named.SpecialType != SpecialType.System_Object)
        {
            candidates.AddRange(model.Hierarchy.SubtypesOf(named).Select(type => OverrideIn(type, method)).OfType<IMethodSymbol>().Where(member => !member.IsAbstract));
        }

        return Closed(method, candidates);
    }

    private Dispatch OnConcrete(IMethodSymbol method, ITypeSymbol receiver)
    {
        if (Implementation(receiver, method) is not { } implementation)
        {
            return new Dispatch([method], false, false);
        }

        bool boxes = receiver.IsValueType && implementation.ContainingType.TypeKind == TypeKind.Interface && !method.IsStatic;
        return receiver.IsValueType || method.IsStatic || !(implementation.IsVirtual || implementation.IsOverride || implementation.IsAbstract)
            ? new Dispatch([implementation], false, boxes)
            : OnClass(implementation, receiver);
    }

    private Dispatch OnInterface(IMethodSymbol method)
    {
        // A library's interface promises nothing about unknown types, unless the tables say that what implements it is clean.
        if (!model.IsSource(method) && model.Members.Lookup(method.OriginalDefinition) is not { Codes: MemberCodes.Clean })
        {
            return new Dispatch([method], false, false);
        }

        List<IMethodSymbol> candidates = [];
        foreach (INamedTypeSymbol type in model.Hierarchy.SubtypesOf(method.ContainingType))
        {
            if (type.TypeKind != TypeKind.Interface && Implementation(type, method) is { IsAbstract: false } implementation)
            {
                candidates.Add(implementation);
            }
        }

        if (!model.IsSource(method))
        {
            candidates.Add(method);
        }

        return Closed(method, candidates);
    }

    private static Dispatch Closed(IMethodSymbol method, List<IMethodSymbol> candidates) => candidates.Count == 0
        ? new Dispatch([method], IsOpen: true, false)
        : new Dispatch([.. candidates.Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)], false, false);

    private static IMethodSymbol? Implementation(ITypeSymbol type, IMethodSymbol method)
    {
        IMethodSymbol definition = method.ConstructedFrom;
        ISymbol? found = type.FindImplementationForInterfaceMember(definition);
        // A generic type implements the interface for its own type parameter, code in one asks for static members by its own, and a variant interface is implemented for other type arguments: such a body is read as it stands.
        found ??= type.AllInterfaces.Where(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType.OriginalDefinition) && (type is INamedTypeSymbol { Arity: > 0 } || (method.IsStatic && method.ContainingType.TypeArguments.Any(argument => argument is ITypeParameterSymbol)) || contract.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None)))
            .SelectMany(contract => contract.GetMembers(method.Name)).OfType<IMethodSymbol>()
            .Where(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition))
            .Select(type.FindImplementationForInterfaceMember).FirstOrDefault(member => member is not null);

        return found is IMethodSymbol { Arity: > 0 } generic && generic.Arity == method.Arity ? generic.Construct([.. method.TypeArguments]) : found as IMethodSymbol;
    }
}

/// <summary>The methods that a call may run.</summary>
/// <param name="Candidates">All of them that are known.</param>
/// <param name="IsOpen">Whether none is known.</param>
/// <param name="BoxesReceiver">Whether a struct has to be boxed for the call.</param>
internal sealed record Dispatch(IReadOnlyList<IMethodSymbol> Candidates, bool IsOpen, bool BoxesReceiver);
