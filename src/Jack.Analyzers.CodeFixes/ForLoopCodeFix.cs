using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Counts through a list that is known by an interface, instead of asking it for an enumerator.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForLoopCodeFix)), Shared]
public sealed class ForLoopCodeFix() : RealtimeCodeFix("JACK0009")
{
    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Node.Parent is not ForEachStatementSyntax loop || loop.Expression != request.Node || !loop.AwaitKeyword.IsKind(SyntaxKind.None) ||
            request.Model.GetTypeInfo(loop.Expression, request.Cancellation).Type is not { } type || !IsList(type) ||
            request.Model.GetDeclaredSymbol(loop, request.Cancellation) is not { } element)
        {
            yield break;
        }

        bool isStable = request.Model.GetSymbolInfo(loop.Expression, request.Cancellation).Symbol is IFieldSymbol { IsReadOnly: true };
        if (isStable || loop.Parent is BlockSyntax)
        {
            yield return new Fix("Count through the list", "For", request.Document, names => Rewrite(request, loop, type, element, isStable, names));
        }
    }

    private static bool IsList(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, MetadataName: "IReadOnlyList`1" or "IList`1", ContainingNamespace.Name: "Generic" };

    private static Edit[] Rewrite(FixRequest request, ForEachStatementSyntax loop, ITypeSymbol type, ILocalSymbol element, bool isStable, Names names)
    {
        INamedTypeSymbol? holder = request.Model.GetEnclosingSymbol(loop.SpanStart, request.Cancellation)?.ContainingType;
        string list = isStable ? loop.Expression.ToString() : names.Take(holder, loop, element.Name + "List");
        string index = names.Take(holder, loop, "i");
        string item = $"{element.Type.ToMinimalDisplayString(request.Model, loop.SpanStart)} {loop.Identifier} = {list}[{index}];";
        TextSpan header = TextSpan.FromBounds(loop.SpanStart, loop.CloseParenToken.Span.End);
        string start = isStable ? "" : $"{type.ToMinimalDisplayString(request.Model, loop.SpanStart)} {list} = {loop.Expression};{Edits.EndOfLine(loop)}{Edits.IndentOf(loop)}";
        Edit head = new(header, $"{start}for (int {index} = 0; {index} < {list}.Count; {index}++)");
        string indent = Edits.EndOfLine(loop) + Edits.IndentOf(loop);
        return loop.Statement is BlockSyntax block
            ? [head, new Edit(new TextSpan(block.OpenBraceToken.Span.End, 0), indent + "    " + item)]
            : [head, new Edit(TextSpan.FromBounds(header.End, loop.Span.End), $"{indent}{{{indent}    {item}{indent}    {loop.Statement}{indent}}}")];
    }
}
