using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Analyzers.CodeFixes;

/// <summary>What has to change where a local is used once it is a span.</summary>
internal sealed record SpanUses(IReadOnlyList<Edit> Edits)
{
    /// <summary>The changes, or <see langword="null"/> when a span would mean something else somewhere.</summary>
    /// <param name="variable">The local.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="isText">Whether it was a string: spans compare by place and search without culture.</param>
    public static SpanUses? Of(VariableDeclaratorSyntax variable, FixRequest request, bool isText)
    {
        ISymbol? local = request.Model.GetDeclaredSymbol(variable, request.Cancellation);
        List<Edit> changes = [];
        IEnumerable<IdentifierNameSyntax> uses = Positions.Body(variable).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText);
        foreach (IdentifierNameSyntax use in uses.Where(name => SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(name, request.Cancellation).Symbol, local)))
        {
            if (!IsSafe(use, isText))
            {
                return null;
            }

            if (AsSpanOf(use) is { } call)
            {
                MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)call.Expression;
                changes.Add(call.ArgumentList.Arguments.Count == 0 ? CodeFixes.Edits.Replace(call, use.ToString()) : CodeFixes.Edits.Replace(access.Name, "Slice"));
            }
        }

        return new SpanUses(changes);
    }

    public static bool IsSafe(ExpressionSyntax use, bool isText) => use.Parent switch
    {
        ElementAccessExpressionSyntax element when element.Expression == use => !element.ArgumentList.Arguments.Any(argument => argument.Expression is RangeExpressionSyntax),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } => true,
        MemberAccessExpressionSyntax => AsSpanOf(use) is not null,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
        CommonForEachStatementSyntax loop => loop.Expression == use,
        _ => false,
    };

    private static InvocationExpressionSyntax? AsSpanOf(ExpressionSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 or 1 or 2 } call } ? call : null;
}
