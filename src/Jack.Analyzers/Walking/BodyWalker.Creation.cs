using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Objects, arrays and collection expressions.</content>
internal sealed partial class BodyWalker
{
    // The kind exists since Roslyn 4.9; older compilers show these expressions by their syntax alone.
    private const OperationKind CollectionExpressionKind = (OperationKind)127;

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        ITypeSymbol? type = TypeOf(operation);
        IMethodSymbol? constructor = operation.Constructor is { } named ? _types.Apply(named) : null;
        if (type is { IsReferenceType: true })
        {
            DiagnosticDescriptor rule = type.SpecialType == SpecialType.System_String ? Rules.String
                : constructor is not null && !_model.IsSource(constructor) && KnownRules.Find(constructor) is { Rule: { } known, Always: true } ? known
                : Rules.Object;
            Report(rule, operation, ArgumentsOf(rule, $"new {type.Describe()}"));
            if (constructor is not null && _model.IsSource(constructor))
            {
                Run(constructor, operation, operation.Arguments);
            }
        }
        else if (constructor is { IsImplicitlyDeclared: false })
        {
            Run(constructor, operation, operation.Arguments);
        }

        base.VisitObjectCreation(operation);
    }

    public override void VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation)
    {
        Report(Rules.Object, operation, "anonymous type");
        base.VisitAnonymousObjectCreation(operation);
    }

    public override void VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation)
    {
        if (TypeOf(operation) is not { IsValueType: true })
        {
            Report(Rules.Object, operation, TypeOf(operation)?.Describe() ?? "T");
        }

        if (TypeOf(operation) is INamedTypeSymbol type && type.InstanceConstructors.FirstOrDefault(found => found.Parameters.IsEmpty) is { IsImplicitlyDeclared: false } constructor && _model.IsSource(constructor))
        {
            Run(constructor, operation, []);
        }

        base.VisitTypeParameterObjectCreation(operation);
    }

    public override void VisitWith(IWithOperation operation)
    {
        if (TypeOf(operation) is { IsReferenceType: true } type)
        {
            Report(Rules.Object, operation, type.IsAnonymousType ? "anonymous type" : type.Describe());
            if (CopyConstructor(type) is { IsImplicitlyDeclared: false } copy && _model.IsSource(copy))
            {
                Run(copy, operation, []);
            }
        }

        base.VisitWith(operation);
    }

    private static IMethodSymbol? CopyConstructor(ITypeSymbol record) =>
        (record as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters is [var original] && SymbolEqualityComparer.Default.Equals(original.Type, record));

    public override void VisitArrayCreation(IArrayCreationOperation operation)
    {
        if (!IsReadOnlyData(operation))
        {
            Report(Rules.Array, operation, $"'{Excerpt(operation.Syntax)}'");
        }

        base.VisitArrayCreation(operation);
    }

    public override void VisitArrayElementReference(IArrayElementReferenceOperation operation)
    {
        if (operation.Indices.Any(index => index.Type is { Name: "Range", ContainingNamespace.Name: "System" }))
        {
            Report(Rules.Array, operation, $"'{Excerpt(operation.Syntax)}'");
        }

        base.VisitArrayElementReference(operation);
    }

    private static bool IsCollectionExpression(IOperation operation) =>
        operation.Kind == CollectionExpressionKind || (operation.Kind == OperationKind.None && operation.Syntax is CollectionExpressionSyntax);

    private static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { MetadataName: "Span`1" or "ReadOnlySpan`1", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsReadOnlySpan(ITypeSymbol? type) => IsSpan(type) && type!.MetadataName == "ReadOnlySpan`1";

    /// <summary>Constant elements of a primitive type that only a read-only span sees lie in the assembly's data.</summary>
    private static bool IsReadOnlyData(IArrayCreationOperation operation)
    {
        IOperation? consumer = operation.Parent;
        return consumer is IConversionOperation conversion && IsReadOnlySpan(conversion.Type) &&
            operation.Type is IArrayTypeSymbol { Rank: 1, ElementType: { } element } && IsPrimitive(element) &&
            (operation.Initializer is { } initializer
                ? initializer.ElementValues.All(value => value.ConstantValue.HasValue)
                : operation.DimensionSizes.All(size => size.ConstantValue is { HasValue: true, Value: 0 }));
    }

    private static bool IsPrimitive(ITypeSymbol type) =>
        (type as INamedTypeSymbol)?.EnumUnderlyingType is { } underlying ? IsPrimitive(underlying) : type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Decimal;

    private static string Excerpt(SyntaxNode node)
    {
        string text = string.Join(" ", node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 40 ? text : text.Substring(0, 39) + "…";
    }

    private void ReadCollectionExpression(IOperation operation)
    {
        if (Builder(TypeOf(operation)) is { } builder)
        {
            Run(builder, operation, []);
        }
        else if (AllocatesCollection(operation))
        {
            Report(Rules.Array, operation, $"'{Excerpt(operation.Syntax)}'");
        }

        foreach (IOperation element in operation.ChildOperations)
        {
            // The builder's own constructor or Create method is part of what is reported above.
            if (element.Syntax != operation.Syntax)
            {
                Visit(element);
            }
        }
    }

    /// <summary>The method of this compilation that makes a collection out of a span of its elements.</summary>
    private IMethodSymbol? Builder(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "CollectionBuilderAttribute") is not { ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] })
        {
            return null;
        }

        IMethodSymbol? create = builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.IsStatic && method.Arity == named.Arity && _model.IsSource(method));
        return create is { Arity: > 0 } ? create.Construct([.. named.TypeArguments]) : create;
    }

    private bool AllocatesCollection(IOperation operation)
    {
        CollectionExpressionSyntax? syntax = operation.Syntax as CollectionExpressionSyntax;
        bool empty = syntax is null ? !operation.ChildOperations.Any() : syntax.Elements.Count == 0;
        ITypeSymbol? type = TypeOf(operation);
        if (IsSpan(type))
        {
            // A spread has no length at compile time, so the elements cannot lie on the stack.
            return syntax is not null && syntax.Elements.Any(element => element is SpreadElementSyntax);
        }

        return type switch
        {
            IArrayTypeSymbol => !empty,
            { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" } => !empty,
            { IsReferenceType: true } => true,
            { Name: "ImmutableArray" } => !empty,
            _ => false,
        };
    }
}
