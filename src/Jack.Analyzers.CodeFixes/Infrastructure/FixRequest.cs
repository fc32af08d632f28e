namespace Jack.Analyzers.CodeFixes;

/// <summary>A diagnostic and the code it is about.</summary>
internal sealed record FixRequest(Document Document, SemanticModel Model, Diagnostic Diagnostic, SyntaxNode Node, CancellationToken Cancellation)
{
    public static async Task<FixRequest?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? new FixRequest(document, model, diagnostic, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), cancellation)
            : null;
    }

    /// <summary>The document of the solution that declares a symbol, and the declaration.</summary>
    public (Document Document, SyntaxNode Node)? FindDeclaration(ISymbol symbol)
    {
        SyntaxNode? node = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Cancellation);
        Document? document = node is null ? null : Document.Project.Solution.GetDocument(node.SyntaxTree);
        return document is null ? null : (document, node!);
    }

    /// <summary>The meaning of code in the project with the diagnostic.</summary>
    public SemanticModel? ModelOf(SyntaxNode node) =>
        Model.Compilation.ContainsSyntaxTree(node.SyntaxTree) ? Model.Compilation.GetSemanticModel(node.SyntaxTree) : null;
}
