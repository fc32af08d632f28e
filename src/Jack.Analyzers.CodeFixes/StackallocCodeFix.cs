using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Puts a short array of constant length on the stack.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StackallocCodeFix)), Shared]
public sealed class StackallocCodeFix() : RealtimeCodeFix("JACK0002")
{
    // An audio thread's stack is small, and the JIT clears what is put on it.
    private const long MaximumElements = 512;

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Node is not ExpressionSyntax node || Positions.IsRepeated(node) || ElementOf(node, request) is not { } element || ReplacementOf(node, request) is not { } value)
        {
            yield break;
        }

        if (node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration } variable })
        {
            SpanUses? uses = SpanUses.Of(variable, request, isText: false);
            if (uses is not null)
            {
                yield return Create([Edits.Replace(declaration.Type, $"Span<{element}>"), Edits.Replace(node, value), .. uses.Edits]);
            }
        }
        else if (node is not CollectionExpressionSyntax && node.Parent is ArgumentSyntax argument && request.Model.GetOperation(argument, request.Cancellation) is IArgumentOperation { Parameter.Type.Name: "Span" or "ReadOnlySpan" })
        {
            yield return Create([Edits.Replace(node, value)]);
        }

        Fix Create(IReadOnlyList<Edit> changes) => new("Put the array on the stack", "Stackalloc", request.Document, _ => changes);
    }

    private static string? ElementOf(ExpressionSyntax node, FixRequest request)
    {
        TypeInfo info = request.Model.GetTypeInfo(node, request.Cancellation);
        return (info.Type ?? info.ConvertedType) is IArrayTypeSymbol { Rank: 1, ElementType: { IsUnmanagedType: true } element } ? element.ToMinimalDisplayString(request.Model, node.SpanStart) : null;
    }

    private static string? ReplacementOf(ExpressionSyntax node, FixRequest request) => node switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } array when initializer.Expressions.Count <= MaximumElements => $"stackalloc {array.Type.ElementType}[] {initializer}",
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [{ } size] }] } array when IsShort(request.Model.GetConstantValue(size, request.Cancellation)) => $"stackalloc {array.Type}",
        ImplicitArrayCreationExpressionSyntax array when array.Initializer.Expressions.Count <= MaximumElements => $"stackalloc[] {array.Initializer}",
        CollectionExpressionSyntax collection when !collection.Elements.Any(element => element.IsKind(SyntaxKind.SpreadElement)) => collection.ToString(),
        _ => null,
    };

    private static bool IsShort(Optional<object?> size) => size is { HasValue: true, Value: int length } && length is > 0 and <= (int)MaximumElements;
}
