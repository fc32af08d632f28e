using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>The edits that code fixes are made of, indented as the code around them.</summary>
internal static class Edits
{
    private const string Indent = "    ";

    public static Edit Replace(SyntaxNode node, string text) => new(node.Span, text);

    public static Edit Replace(SyntaxToken token, string text) => new(token.Span, text);

    /// <summary>Inserts lines before a statement, a member or an attribute list.</summary>
    public static Edit Before(SyntaxNode node, params string[] lines) =>
        new(new TextSpan(node.SpanStart, 0), string.Concat(lines.Select(line => line + EndOfLine(node) + IndentOf(node))));

    /// <summary>Inserts lines after a statement.</summary>
    public static Edit After(SyntaxNode node, params string[] lines) =>
        new(new TextSpan(node.Span.End, 0), string.Concat(lines.Select(line => EndOfLine(node) + IndentOf(node) + line)));

    /// <summary>Inserts a field after the fields that a type has.</summary>
    public static IEnumerable<Edit> AddField(TypeDeclarationSyntax type, string field)
    {
        TextSpan place = EndOfFields(type);
        yield return new Edit(place, EndOfLine(type) + IndentOf(type) + Indent + field);
        if (type.Members is [not FieldDeclarationSyntax, ..])
        {
            yield return new Edit(place, EndOfLine(type), int.MaxValue);
        }
    }

    /// <summary>The place behind the fields at the beginning of a type.</summary>
    public static TextSpan EndOfFields(TypeDeclarationSyntax type) =>
        new(type.Members.TakeWhile(member => member is FieldDeclarationSyntax).LastOrDefault()?.Span.End ?? type.OpenBraceToken.Span.End, 0);

    /// <summary>Adds members at the end of a type.</summary>
    public static Edit AddMembers(TypeDeclarationSyntax type, IEnumerable<string> members)
    {
        string indent = IndentOf(type);
        string separator = EndOfLine(type) + EndOfLine(type) + indent + Indent;
        SyntaxToken last = type.CloseBraceToken.GetPreviousToken();
        string text = string.Join(separator, members);
        return new Edit(new TextSpan(last.Span.End, 0), (last == type.OpenBraceToken ? EndOfLine(type) + indent + Indent : separator) + text);
    }

    public static string IndentOf(SyntaxNode node)
    {
        SourceText text = node.SyntaxTree.GetText();
        string line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public static string EndOfLine(SyntaxNode node)
    {
        SourceText text = node.SyntaxTree.GetText();
        TextLine line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>A string literal that stands for <paramref name="value"/>.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
