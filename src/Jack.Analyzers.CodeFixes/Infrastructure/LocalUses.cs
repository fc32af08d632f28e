namespace Jack.Analyzers.CodeFixes;

/// <summary>Follows a local through its function.</summary>
internal static class LocalUses
{
    /// <summary>Whether nobody keeps what the local holds: it is only read, filled and lent as a span.</summary>
    public static bool StayInside(VariableDeclaratorSyntax variable, FixRequest request)
    {
        ISymbol? local = request.Model.GetDeclaredSymbol(variable, request.Cancellation);
        return Positions.Body(variable).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(name, request.Cancellation).Symbol, local))
            .All(use => IsInside(use, variable, request));
    }

    private static bool IsInside(IdentifierNameSyntax use, VariableDeclaratorSyntax variable, FixRequest request)
    {
        bool sameFunction = Positions.Body(use) == Positions.Body(variable);
        return sameFunction && use.Parent switch
        {
            ElementAccessExpressionSyntax element => element.Expression == use,
            MemberAccessExpressionSyntax access => access.Expression == use && request.Model.GetSymbolInfo(access, request.Cancellation).Symbol is IPropertySymbol or IMethodSymbol { ContainingNamespace.Name: "Generic" } or IMethodSymbol { Name: "AsSpan" },
            CommonForEachStatementSyntax loop => loop.Expression == use,
            ArgumentSyntax => request.Model.GetTypeInfo(use, request.Cancellation).ConvertedType is { MetadataName: "Span`1" or "ReadOnlySpan`1" },
            _ => false,
        };
    }
}
