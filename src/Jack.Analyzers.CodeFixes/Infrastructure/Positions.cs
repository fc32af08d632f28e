namespace Jack.Analyzers.CodeFixes;

/// <summary>Where in a body an expression stands.</summary>
internal static class Positions
{
    /// <summary>Whether one call can come here more than once; stack memory is given back only when the call returns.</summary>
    public static bool IsRepeated(SyntaxNode node) => Function(node).Any(parent => parent is
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LabeledStatementSyntax);

    /// <summary>The statement that an expression belongs to, where new statements can be put before it without changing when it runs.</summary>
    public static StatementSyntax? StatementOf(SyntaxNode node)
    {
        SyntaxNode current = node;
        while (current.Parent is ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax or VariableDeclarationSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or AssignmentExpressionSyntax)
        {
            current = current.Parent;
        }

        return current.Parent is LocalDeclarationStatementSyntax { Parent: BlockSyntax } or ExpressionStatementSyntax { Parent: BlockSyntax } ? (StatementSyntax)current.Parent : null;
    }

    /// <summary>The body of the function around a node, from the inside out.</summary>
    public static IEnumerable<SyntaxNode> Function(SyntaxNode node) => node.Ancestors().TakeWhile(parent =>
        parent is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax));

    /// <summary>The block of the whole function around a node.</summary>
    public static SyntaxNode Body(SyntaxNode node) => Function(node).LastOrDefault() ?? node;
}
