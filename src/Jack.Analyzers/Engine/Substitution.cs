using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>Puts type arguments in the place of type parameters.</summary>
internal sealed class Substitution(Compilation compilation, TypeMap map)
{
    public ITypeSymbol Apply(ITypeSymbol type)
    {
        if (map.IsEmpty)
        {
            return type;
        }

        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return map.Find(parameter) ?? type;
            case IArrayTypeSymbol array:
                return compilation.CreateArrayTypeSymbol(Apply(array.ElementType), array.Rank);
            case IPointerTypeSymbol pointer:
                return compilation.CreatePointerTypeSymbol(Apply(pointer.PointedAtType));
            case INamedTypeSymbol named:
                return Apply(named);
            default:
                return type;
        }
    }

    public IMethodSymbol Apply(IMethodSymbol method)
    {
        if (map.IsEmpty)
        {
            return method;
        }

        IMethodSymbol result = method;
        if (method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.FunctionPointerSignature) && method.ContainingType is { } type)
        {
            INamedTypeSymbol container = Apply(type);
            if (!SymbolEqualityComparer.Default.Equals(container, type))
            {
                result = container.GetMembers(method.Name).OfType<IMethodSymbol>()
                    .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) ?? method;
            }
        }

        return method.TypeArguments.Length == 0 ? result : result.ConstructedFrom.Construct(method.TypeArguments.Select(Apply).ToArray());
    }

    private INamedTypeSymbol Apply(INamedTypeSymbol type)
    {
        if (type.IsUnboundGenericType)
        {
            return type;
        }

        INamedTypeSymbol definition = type.OriginalDefinition;
        if (type.ContainingType is { } outer && outer.IsGenericOrNestedInGeneric())
        {
            definition = Apply(outer).GetTypeMembers(type.Name, type.Arity)
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, type.OriginalDefinition)) ?? definition;
        }

        return type.Arity == 0 ? definition : definition.Construct(type.TypeArguments.Select(Apply).ToArray());
    }
}
