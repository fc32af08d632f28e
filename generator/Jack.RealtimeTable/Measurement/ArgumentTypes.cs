using Microsoft.CodeAnalysis;

namespace Jack.RealtimeTable.Measurement;

/// <summary>Chooses type arguments that meet the constraints of a generic type or method.</summary>
internal sealed class ArgumentTypes(Compilation compilation)
{
    private readonly INamedTypeSymbol _int = compilation.GetSpecialType(SpecialType.System_Int32);
    private readonly INamedTypeSymbol _single = compilation.GetSpecialType(SpecialType.System_Single);
    private readonly INamedTypeSymbol _string = compilation.GetSpecialType(SpecialType.System_String);
    private readonly INamedTypeSymbol _enum = compilation.GetTypeByMetadataName("System.DayOfWeek")!;

    /// <summary>The type with arguments for its own parameters and those of the types around it.</summary>
    public INamedTypeSymbol Close(INamedTypeSymbol type)
    {
        INamedTypeSymbol definition = type.ContainingType is { IsGenericType: true } outer
            ? Close(outer).GetTypeMembers(type.Name, type.Arity).First()
            : type;
        return definition.Arity > 0 ? definition.Construct([.. definition.TypeParameters.Select(Choose)]) : definition;
    }

    public IMethodSymbol Close(IMethodSymbol method)
    {
        IMethodSymbol definition = Close(method.ContainingType).GetMembers(method.Name).OfType<IMethodSymbol>()
            .First(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
        return definition.Arity > 0 ? definition.Construct([.. definition.TypeParameters.Select(Choose)]) : definition;
    }

    private ITypeSymbol Choose(ITypeParameterSymbol parameter)
    {
        string constraints = string.Join(' ', parameter.ConstraintTypes.Select(type => type.Name));
        return parameter switch
        {
            _ when constraints.Contains("Float", StringComparison.Ordinal) || constraints.Contains("Functions", StringComparison.Ordinal) => _single,
            _ when constraints.Contains("Enum", StringComparison.Ordinal) && !constraints.Contains("Enumer", StringComparison.Ordinal) => _enum,
            { HasReferenceTypeConstraint: true } => _string,
            _ => _int,
        };
    }
}
