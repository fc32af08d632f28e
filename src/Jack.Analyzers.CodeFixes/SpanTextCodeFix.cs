using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Takes a part of a string as a span instead of a new string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SpanTextCodeFix)), Shared]
public sealed class SpanTextCodeFix() : RealtimeCodeFix("JACK0003")
{
    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        Edit? change = request.Node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Substring" } access } => Edits.Replace(access.Name, "AsSpan"),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax }] } range => new Edit(new TextSpan(range.Expression.Span.End, 0), ".AsSpan()"),
            _ => null,
        };
        if (change is { } asSpan && TextUses.Of((ExpressionSyntax)request.Node, request) is { } uses)
        {
            yield return new Fix("Take the part as a span", "AsSpan", request.Document, _ => [asSpan, .. uses]);
        }
    }
}
