namespace Jack.Analyzers.CodeFixes;

/// <summary>Knows which objects are as good as new when they are used again.</summary>
internal static class Immutability
{
    private static readonly HashSet<string> s_collections = ["List`1", "Dictionary`2", "HashSet`1", "Queue`1", "Stack`1"];

    /// <summary>Whether nothing of an object can change, and making it does nothing else. A bare object is nothing but one of its kind, and no other can stand for it.</summary>
    public static bool IsImmutable(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            bool isSource = !current.DeclaringSyntaxReferences.IsEmpty;
            if (!isSource || !current.GetMembers().All(IsHarmless))
            {
                return false;
            }
        }

        return type is { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Object };
    }

    /// <summary>Whether the type is a collection of the framework that Clear empties and keeps the memory of.</summary>
    public static bool IsClearedCollection(ITypeSymbol type) =>
        s_collections.Contains(type.MetadataName) && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    private static bool IsHarmless(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false } field => field.IsReadOnly && (field.Type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String || field.Type.TypeKind == TypeKind.Enum) && !field.Type.IsReferenceType | field.Type.SpecialType == SpecialType.System_String,
        IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false } constructor => constructor.DeclaringSyntaxReferences.All(reference => IsPlain(reference.GetSyntax())),
        _ => true,
    };

    private static bool IsPlain(SyntaxNode constructor) => constructor switch
    {
        TypeDeclarationSyntax => true,
        ConstructorDeclarationSyntax { Initializer: null, Body: { } body } => body.Statements.All(statement => statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: IdentifierNameSyntax or LiteralExpressionSyntax } }),
        ConstructorDeclarationSyntax { Initializer: null, ExpressionBody.Expression: AssignmentExpressionSyntax { Right: IdentifierNameSyntax or LiteralExpressionSyntax } } => true,
        _ => false,
    };
}
