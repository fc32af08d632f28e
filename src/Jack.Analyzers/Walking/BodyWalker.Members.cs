using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>Fields, properties, indexers, patterns and deconstruction.</content>
internal sealed partial class BodyWalker
{
    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        if (operation.Field is { IsStatic: true, IsConst: false } field && _model.IsSource(field))
        {
            UseType(field.ContainingType, operation);
        }

        base.VisitFieldReference(operation);
    }

    public override void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        if (operation.Syntax.Parent?.Parent is FixedStatementSyntax && operation.GetVariableInitializer()?.Value is { } pinned && TypeOf(pinned.Type is IPointerTypeSymbol ? pinned.ChildOperations.FirstOrDefault() : pinned) is { } type)
        {
            foreach (IMethodSymbol method in type.GetMembers("GetPinnableReference").OfType<IMethodSymbol>().Where(method => method.Parameters.IsEmpty && _model.IsSource(method)))
            {
                Run(method, operation, []);
            }
        }

        base.VisitVariableDeclarator(operation);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        (bool read, bool write) = UseOf(operation);
        IPropertySymbol property = operation.Property;
        if (!property.ContainingType.IsAnonymousType)
        {
            if (read || property.ReturnsByRef || property.ReturnsByRefReadonly)
            {
                CallAccessor(property.GetMethod ?? Inherited(property)?.GetMethod, operation);
            }

            if (write && !property.ReturnsByRef)
            {
                CallAccessor(property.SetMethod ?? Inherited(property)?.SetMethod, operation);
            }
        }

        base.VisitPropertyReference(operation);
    }

    public override void VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation)
    {
        CallMember(operation.LengthSymbol, operation.Instance, operation);
        CallMember(operation.IndexerSymbol, operation.Instance, operation);
        base.VisitImplicitIndexerReference(operation);
    }

    public override void VisitListPattern(IListPatternOperation operation)
    {
        CallMember(operation.LengthSymbol, null, operation);
        CallMember(operation.IndexerSymbol, null, operation);
        base.VisitListPattern(operation);
    }

    public override void VisitSlicePattern(ISlicePatternOperation operation)
    {
        if (operation.Pattern is not null)
        {
            if (operation.SliceSymbol is null || operation.InputType is IArrayTypeSymbol)
            {
                Report(Rules.Array, operation, $"'{Excerpt(operation.Syntax)}'");
            }
            else
            {
                CallMember(operation.SliceSymbol, null, operation);
            }
        }

        base.VisitSlicePattern(operation);
    }

    public override void VisitRecursivePattern(IRecursivePatternOperation operation)
    {
        CallMember(operation.DeconstructSymbol, null, operation);
        ReadPattern(operation, operation.MatchedType, operation.DeclaredSymbol);
        base.VisitRecursivePattern(operation);
    }

    public override void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Syntax is AssignmentExpressionSyntax assignment && operation.SemanticModel is { } semantics)
        {
            RunDeconstruction(semantics.GetDeconstructionInfo(assignment), operation, convert: ValueSources.Unwrap(operation.Value) is not ITupleOperation);
        }

        base.VisitDeconstructionAssignment(operation);
    }

    private static (bool Read, bool Write) UseOf(IOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is ITupleOperation or IParenthesizedOperation && current.Parent is not null)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == current => (assignment.IsRef, !assignment.IsRef),
            IDeconstructionAssignmentOperation assignment when assignment.Target == current => (false, true),
            IAssignmentOperation assignment when assignment.Target == current => (true, true),
            IIncrementOrDecrementOperation => (true, true),
            _ => (true, false),
        };
    }

    private static IPropertySymbol? Inherited(IPropertySymbol property)
    {
        IPropertySymbol? current = property.OverriddenProperty;
        return current is null || current.OverriddenProperty is null ? current : Inherited(current);
    }

    private void CallAccessor(IMethodSymbol? accessor, IPropertyReferenceOperation operation)
    {
        if (accessor is not null)
        {
            ITypeSymbol? constrained = operation.Instance is null && operation.Property.ContainingType.TypeKind == TypeKind.Interface && operation.Syntax is MemberAccessExpressionSyntax access
                ? operation.SemanticModel?.GetTypeInfo(access.Expression).Type
                : null;
            if (operation.Property.IsStatic && _model.IsSource(accessor))
            {
                UseType(accessor.ContainingType, operation);
            }

            Call(_types.Apply(accessor), operation.Instance, IsVirtual(operation.Instance), operation, operation.Arguments, constrained is null ? null : _types.Apply(constrained));
        }
    }

    private void CallMember(ISymbol? member, IOperation? instance, IOperation site)
    {
        IMethodSymbol? method = member switch
        {
            IPropertySymbol property => property.GetMethod,
            IMethodSymbol direct => direct,
            _ => null,
        };
        if (method is not null)
        {
            Call(_types.Apply(method), instance, instance is not null, site, []);
        }
    }

    private void RunDeconstruction(DeconstructionInfo info, IOperation site, bool convert = true)
    {
        if (info.Method is { } method)
        {
            Call(_types.Apply(method), null, false, site, []);
        }

        if (convert && info.Conversion is { } conversion)
        {
            RunConversion(conversion.MethodSymbol, site);
            if (conversion.IsBoxing)
            {
                Report(Rules.Boxing, site, "A value is boxed when it is deconstructed");
            }
        }

        foreach (DeconstructionInfo nested in info.Nested)
        {
            RunDeconstruction(nested, site, convert);
        }
    }

    /// <summary>A static constructor runs before any static member is used; initialisers alone wait for a field.</summary>
    private void UseType(IMethodSymbol method, IOperation site)
    {
        bool constructs = method.IsStatic || method.MethodKind == MethodKind.Constructor;
        if (constructs && method.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
        {
            UseType(method.ContainingType, site);
        }
    }

    private void UseType(INamedTypeSymbol type, IOperation site) =>
        _typeUses.Add(new TypeUse(site.Syntax.GetLocation(), (INamedTypeSymbol)_types.Apply(type)));
}
