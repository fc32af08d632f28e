using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Engine;

/// <summary>Finds the operations that a unit of code runs.</summary>
internal sealed class BodyLocator(RealtimeModel model)
{
    public IEnumerable<IOperation> Find(CodeUnit unit) => unit switch
    {
        { Node: { } node } => Nested(node),
        { Symbol: INamedTypeSymbol type } => Initializers(type, isStatic: true).Concat(type.StaticConstructors.SelectMany(Declared)),
        { Symbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => Constructor(constructor),
        { Symbol: IMethodSymbol method } => Declared(method.PartialImplementationPart ?? method),
        _ => [],
    };

    private IEnumerable<IOperation> Nested(SyntaxNode node) => model.ModelOf(node.SyntaxTree).GetOperation(node) switch
    {
        IAnonymousFunctionOperation lambda => [lambda.Body],
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => [lambda.Body],
        ILocalFunctionOperation { Body: { } body } => [body],
        _ => [],
    };

    private IEnumerable<IOperation> Constructor(IMethodSymbol constructor)
    {
        IOperation[] body = [.. Declared(constructor)];
        bool delegates = body.OfType<IConstructorBodyOperation>().Any(operation => operation.Syntax is ConstructorDeclarationSyntax { Initializer.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisConstructorInitializer });
        return delegates ? body : Initializers(constructor.ContainingType, isStatic: false).Concat(body);
    }

    private IEnumerable<IOperation> Declared(IMethodSymbol method)
    {
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode node = reference.GetSyntax();
            SyntaxNode? body = node switch
            {
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax => node,
                TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
                _ => null,
            };
            if (body is not null && model.ModelOf(body.SyntaxTree).GetOperation(body) is { } operation)
            {
                yield return operation;
            }
        }
    }

    private IEnumerable<IOperation> Initializers(INamedTypeSymbol type, bool isStatic)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.IsStatic != isStatic || member is not (IFieldSymbol { IsConst: false } or IPropertySymbol))
            {
                continue;
            }

            foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
            {
                EqualsValueClauseSyntax? initializer = reference.GetSyntax() switch
                {
                    VariableDeclaratorSyntax variable => variable.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (initializer is not null && model.ModelOf(initializer.SyntaxTree).GetOperation(initializer) is { } operation)
                {
                    yield return operation;
                }
            }
        }
    }
}
