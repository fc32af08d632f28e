using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Offers a change wherever the result compiles.</summary>
public abstract class RealtimeCodeFix : CodeFixProvider
{
    private readonly ImmutableArray<string> _rules;

    /// <summary>Answers some rules.</summary>
    /// <param name="rules">Their identifiers.</param>
    private protected RealtimeCodeFix(params string[] rules)
    {
        _rules = ImmutableArray.Create(rules);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => _rules;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RealtimeFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            IEnumerable<Fix> fixes = await FindAsync(context.Document, diagnostic, _ => true, context.CancellationToken).ConfigureAwait(false);
            CodeAction[] actions = [.. fixes.Select(fix => CodeAction.Create(fix.Title, cancellation => FixApplication.ApplyAsync(solution, [fix], cancellation), fix.Key))];
            foreach (CodeAction action in Menu is { } menu && actions.Length > 0 ? [CodeAction.Create(menu, ImmutableArray.Create(actions), isInlinable: false)] : actions)
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    internal async Task<IReadOnlyList<Fix>> FindAsync(Document document, Diagnostic diagnostic, Func<Fix, bool> isWanted, CancellationToken cancellation)
    {
        List<Fix> found = [];
        if (await FixRequest.CreateAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } request)
        {
            foreach (Fix fix in Find(request).Where(isWanted))
            {
                if (await FixApplication.CompilesAsync(document, fix, cancellation).ConfigureAwait(false))
                {
                    found.Add(fix);
                }
            }
        }

        return found;
    }

    /// <summary>The title that the changes are gathered under, where one of several has to be chosen.</summary>
    private protected virtual string? Menu => null;

    private protected abstract IEnumerable<Fix> Find(FixRequest request);
}
