using System.Collections.Concurrent;
using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jack.Analyzers.Roots;

/// <summary>Asks of every suppression that it says why, and that there is something to suppress.</summary>
internal sealed class SuppressionAudit(RealtimeModel model)
{
    private readonly ConcurrentBag<Diagnostic> _reported = [];

    public void Record(Diagnostic diagnostic) => _reported.Add(diagnostic);

    /// <summary>Checks overrides against what they inherit, and trust against what it hides.</summary>
    public void CheckContract(IMethodSymbol method, Contract contract, Action<Diagnostic> report)
    {
        Location location = method.Locations.FirstOrDefault() ?? Location.None;
        if (contract.Kind == ContractKind.Unsafe && model.Contracts.InheritedBy(method).Kind != ContractKind.None)
        {
            report(Finding.Create(Rules.Weaker, Rules.Weaker.DefaultSeverity, location, [], $"'{method.Describe()}' is marked [RealtimeUnsafe] but overrides or implements a member that is called on the real-time thread"));
        }
        else if (contract.Kind == ContractKind.Safe && !method.IsAbstract && !method.IsExtern)
        {
            bool own = model.Contracts.OwnOf(method).Kind == ContractKind.Safe;
            if (own ? contract.Reason is null or "" && Worst(method) is not null : model.Contracts.InheritedBy(method).Kind == ContractKind.Safe && Worst(method) is not null)
            {
                report(own
                    ? Finding.Create(Rules.Suppression, Rules.Suppression.DefaultSeverity, location, [], $"[RealtimeSafe] on '{method.Describe()}' gives no Reason and hides this: {Worst(method)!.Message}")
                    : Finding.Create(Rules.Weaker, Rules.Weaker.DefaultSeverity, location, [Worst(method)!.Location], $"'{method.Describe()}' overrides or implements a [RealtimeSafe] member: {Worst(method)!.Message}"));
            }
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        foreach (SyntaxTree tree in context.Compilation.SyntaxTrees)
        {
            if (tree.GetRoot(context.CancellationToken) is CompilationUnitSyntax { ContainsDirectives: true } root)
            {
                ReportPragmas(root, context);
            }

            if (tree.GetText(context.CancellationToken).ToString().Contains("SuppressMessage"))
            {
                ReportAttributes(tree.GetRoot(context.CancellationToken), context);
            }
        }
    }

    private Finding? Worst(IMethodSymbol method)
    {
        Facts facts = model.FactsOf(CodeUnit.ForMethod(method, DelegateBindings.None));
        ChainSearch search = new(model, method.ContainingType, facts);
        return facts.Findings.FirstOrDefault(finding => finding.Propagates) ??
            facts.Calls.SelectMany(call => search.Find(call)).Select(chain => chain.Finding).FirstOrDefault();
    }

    private void ReportAttributes(SyntaxNode root, CompilationAnalysisContext context)
    {
        foreach (AttributeSyntax attribute in root.DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute.Name.ToString().Split('.').Last() is not ("SuppressMessage" or "SuppressMessageAttribute" or "UnconditionalSuppressMessage") ||
                attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments } || arguments[1].Expression is not LiteralExpressionSyntax { Token.Value: string check } || !check.StartsWith("JACK", StringComparison.Ordinal))
            {
                continue;
            }

            string id = check.Split(':')[0];
            bool global = attribute.Parent is AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword or (int)SyntaxKind.ModuleKeyword };
            if (!_reported.Any(diagnostic => diagnostic.Id == id && (global || (diagnostic.Location.SourceTree == root.SyntaxTree && attribute.Parent!.Parent!.Span.Contains(diagnostic.Location.SourceSpan)))))
            {
                context.ReportDiagnostic(Finding.Create(Rules.Suppression, Rules.Suppression.DefaultSeverity, attribute.GetLocation(), [], $"Nothing here raises {id}: the suppression is not needed"));
            }
            else if (!arguments.Any(option => option is { NameEquals.Name.Identifier.ValueText: "Justification", Expression: var reason } && reason.ToString().Trim('"', ' ').Length > 0))
            {
                context.ReportDiagnostic(Finding.Create(Rules.Suppression, Rules.Suppression.DefaultSeverity, attribute.GetLocation(), [], $"The suppression of {id} does not say why: add a Justification"));
            }
        }
    }

    private void ReportPragmas(CompilationUnitSyntax root, CompilationAnalysisContext context)
    {
        PragmaWarningDirectiveTriviaSyntax[] pragmas = [.. root.DescendantNodes(node => node.ContainsDirectives, descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>()];
        foreach (PragmaWarningDirectiveTriviaSyntax pragma in pragmas.Where(pragma => pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)))
        {
            foreach (IdentifierNameSyntax code in pragma.ErrorCodes.OfType<IdentifierNameSyntax>().Where(code => code.Identifier.ValueText.StartsWith("JACK", StringComparison.Ordinal)))
            {
                string id = code.Identifier.ValueText;
                int end = pragmas.FirstOrDefault(other => other.SpanStart > pragma.SpanStart && other.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword) && (other.ErrorCodes.Count == 0 || other.ErrorCodes.Any(restored => restored.ToString() == id)))?.SpanStart ?? root.FullSpan.End;
                if (!_reported.Any(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree == root.SyntaxTree && diagnostic.Location.SourceSpan.Start >= pragma.SpanStart && diagnostic.Location.SourceSpan.Start < end))
                {
                    context.ReportDiagnostic(Finding.Create(Rules.Suppression, Rules.Suppression.DefaultSeverity, code.GetLocation(), [], $"Nothing here raises {id}: the suppression is not needed"));
                }
                else if (!pragma.EndOfDirectiveToken.LeadingTrivia.Concat(pragma.ErrorCodes.Last().GetTrailingTrivia()).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().Trim('/', ' ').Length > 0))
                {
                    context.ReportDiagnostic(Finding.Create(Rules.Suppression, Rules.Suppression.DefaultSeverity, code.GetLocation(), [], $"The suppression of {id} does not say why: add a comment with the reason"));
                }
            }
        }
    }
}
