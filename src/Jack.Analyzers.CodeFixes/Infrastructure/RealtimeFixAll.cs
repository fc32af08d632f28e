using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Makes all changes of one kind at once, so that the names they introduce differ and no declaration is changed twice.</summary>
internal sealed class RealtimeFixAll : FixAllProvider
{
    public static readonly RealtimeFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<Fix> fixes = [];
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                fixes.AddRange(await ((RealtimeCodeFix)fixAllContext.CodeFixProvider).FindAsync(document, diagnostic, fix => fix.Key == fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken).ConfigureAwait(false));
            }
        }

        return fixes.Count == 0
            ? null
            : CodeAction.Create(fixes[0].Title, cancellation => FixApplication.ApplyAsync(fixAllContext.Solution, fixes, cancellation), fixes[0].Key);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [context.Project];
        List<Diagnostic> diagnostics = [];
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> found = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            diagnostics.AddRange(found);
        }

        return diagnostics;
    }
}
