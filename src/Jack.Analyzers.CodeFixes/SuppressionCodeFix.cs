using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Silences a rule for a statement, with one of the reasons that hold for real-time code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressionCodeFix)), Shared]
public sealed class SuppressionCodeFix() : RealtimeCodeFix([.. Enumerable.Range(1, Rules).Select(number => "JACK" + number.ToString("0000", CultureInfo.InvariantCulture))])
{
    private const int Rules = 24;

    // Each is a statement that the person who chooses it makes; a placeholder would be a suppression without a reason.
    private static readonly string[] s_reasons =
    [
        "runs only before the client is activated",
        "runs only on a failure path, where sound has stopped already",
        "measured: takes no memory and no time that matters",
    ];

    private protected override string Menu => "Suppress with a reason";

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        SyntaxNode target = request.Node.AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax and not BlockSyntax or MemberDeclarationSyntax) ?? request.Node;
        string id = request.Diagnostic.Id;
        return s_reasons.Select(reason => new Fix(reason, "Suppress: " + reason, request.Document, _ => Around(target, HeaderOf(target, request.Node), id, reason)));
    }

    /// <summary>The part of a declaration or statement that holds the finding, without the body behind it.</summary>
    private static TextSpan HeaderOf(SyntaxNode target, SyntaxNode node)
    {
        SyntaxNode? body = target.ChildNodes().FirstOrDefault(child => child.SpanStart > node.SpanStart && !child.Contains(node) && child is BlockSyntax);
        return TextSpan.FromBounds(target.SpanStart, body?.GetFirstToken().GetPreviousToken().Span.End ?? target.Span.End);
    }

    private static Edit[] Around(SyntaxNode node, TextSpan span, string id, string reason)
    {
        SourceText text = node.SyntaxTree.GetText();
        SyntaxNode root = node.SyntaxTree.GetRoot();
        int first = text.Lines.IndexOf(span.Start);
        while (IsInsideToken(root, text.Lines[first].Start))
        {
            first--;
        }

        int last = text.Lines.IndexOf(span.End);
        while (IsInsideToken(root, text.Lines[last].End))
        {
            last++;
        }

        string newLine = Edits.EndOfLine(node);
        return
        [
            new Edit(new TextSpan(text.Lines[first].Start, 0), $"#pragma warning disable {id} // {reason}{newLine}", 1),
            new Edit(new TextSpan(text.Lines[last].End, 0), $"{newLine}#pragma warning restore {id}"),
        ];
    }

    private static bool IsInsideToken(SyntaxNode root, int position)
    {
        // A directive inside a text of several lines would be part of the text.
        SyntaxNode? literal = root.FindToken(position).Parent?.AncestorsAndSelf().FirstOrDefault(node => node is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax);
        return literal is not null && literal.SpanStart < position && position < literal.Span.End;
    }
}
