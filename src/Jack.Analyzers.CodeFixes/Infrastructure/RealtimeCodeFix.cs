using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Offers a change wherever the result compiles.</summary>
public abstract class RealtimeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RealtimeFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Fix fix in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => FixApplication.ApplyAsync(solution, [fix], cancellation), fix.Key), diagnostic);
            }
        }
    }

    internal async Task<IReadOnlyList<Fix>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        List<Fix> found = [];
        if (await FixRequest.CreateAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } request)
        {
            foreach (Fix fix in Find(request))
            {
                if (await FixApplication.CompilesAsync(document, fix, cancellation).ConfigureAwait(false))
                {
                    found.Add(fix);
                }
            }
        }

        return found;
    }

    private protected abstract IEnumerable<Fix> Find(FixRequest request);
}
