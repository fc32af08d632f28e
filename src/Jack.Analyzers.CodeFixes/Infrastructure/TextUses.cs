namespace Jack.Analyzers.CodeFixes;

/// <summary>What has to change around an expression when its string becomes a span of characters.</summary>
internal static class TextUses
{
    /// <summary>The changes, or <see langword="null"/> when a span would mean something else.</summary>
    public static IReadOnlyList<Edit>? Of(ExpressionSyntax text, FixRequest request)
    {
        if (text.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration } variable })
        {
            return SpanUses.Of(variable, request, isText: true) is { } uses ? [Edits.Replace(declaration.Type, "ReadOnlySpan<char>"), .. uses.Edits] : null;
        }

        return SpanUses.IsSafe(text, isText: true) ? [] : null;
    }
}
