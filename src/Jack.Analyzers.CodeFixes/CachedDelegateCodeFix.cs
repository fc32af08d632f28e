using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Keeps a delegate in a field that is filled before the first callback.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CachedDelegateCodeFix)), Shared]
public sealed class CachedDelegateCodeFix() : RealtimeCodeFix("JACK0005", "JACK0006", "JACK0007")
{
    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Node is not ExpressionSyntax node || DelegateAt(node, request) is not { } creation || creation.Type is not INamedTypeSymbol type ||
            FunctionCaptures.Of(node, request) is not { } captures ||
            request.Model.GetEnclosingSymbol(node.SpanStart, request.Cancellation)?.ContainingType is not { } holder ||
            node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || declaration is InterfaceDeclarationSyntax || declaration.OpenBraceToken.IsMissing ||
            node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not null)
        {
            yield break;
        }

        string typeName = type.ToMinimalDisplayString(request.Model, declaration.OpenBraceToken.SpanStart);
        string wanted = NameOf(node, creation);
        if (!captures.This)
        {
            yield return new Fix("Keep the delegate in a static field", "StaticDelegate", request.Document, names =>
            {
                string field = names.TakeField(holder, node, wanted, isStatic: true);
                return [.. Edits.AddField(declaration, $"private static readonly {typeName} {field} = {captures.Value};"), Edits.Replace(node, field)];
            });
        }
        else if (ConstructorInsertion.Find(holder, declaration, node) is { } insertion)
        {
            yield return new Fix("Keep the delegate in a field", "InstanceDelegate", request.Document, names =>
            {
                string field = names.TakeField(holder, node, wanted, isStatic: false);
                return [.. Edits.AddField(declaration, $"private readonly {typeName} {field};"), .. insertion.Insert($"{field} = {captures.Value};"), Edits.Replace(node, field)];
            });
        }
    }

    private static IDelegateCreationOperation? DelegateAt(ExpressionSyntax node, FixRequest request)
    {
        for (IOperation? operation = request.Model.GetOperation(node, request.Cancellation); operation is not null && operation.Syntax == node; operation = operation.Parent)
        {
            if (operation is IDelegateCreationOperation creation)
            {
                return creation;
            }
        }

        return null;
    }

    private static string NameOf(ExpressionSyntax node, IDelegateCreationOperation creation) => (creation.Target, creation.Parent) switch
    {
        (IMethodReferenceOperation reference, _) => reference.Method.Name,
        (_, IArgumentOperation { Parameter.Name: { Length: > 1 } name }) => name,
        _ when node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        _ => creation.Type!.Name,
    };
}
