using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Makes any number of changes in a solution.</summary>
internal static class FixApplication
{
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Fix> fixes, CancellationToken cancellation)
    {
        Names names = new();
        foreach (IGrouping<DocumentId, Fix> group in fixes.GroupBy(fix => fix.Document.Id))
        {
            SourceText text = await group.First().Document.GetTextAsync(cancellation).ConfigureAwait(false);
            List<TextChange> changes = [];
            foreach (IReadOnlyList<TextChange> edit in group.Select(fix => fix.Changes(names)))
            {
                // What several diagnostics ask for is done once; what would change the same code twice waits for the next run.
                if (!edit.Any(change => changes.Any(made => Collide(made, change))))
                {
                    changes.AddRange(edit);
                }
            }

            SourceText changed = text.WithChanges(changes.OrderBy(change => change.Span.Start));
            solution = solution.GetDocument(group.Key) is not null ? solution.WithDocumentText(group.Key, changed) : solution.WithAdditionalDocumentText(group.Key, changed);
        }

        return solution;
    }

    /// <summary>Whether a change leaves no errors that were not there before.</summary>
    public static async Task<bool> CompilesAsync(Document document, Fix fix, CancellationToken cancellation)
    {
        Solution before = document.Project.Solution;
        Solution after = await ApplyAsync(before, [fix], cancellation).ConfigureAwait(false);
        foreach (DocumentId id in new[] { document.Id, fix.Document.Id }.Distinct())
        {
            if (await CountErrorsAsync(after.GetDocument(id), cancellation).ConfigureAwait(false) > await CountErrorsAsync(before.GetDocument(id), cancellation).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Collide(TextChange made, TextChange next) =>
        made.Span.OverlapsWith(next.Span) || (made.Span == next.Span && made.NewText == next.NewText) ||
        (made.Span.Length > 0 && made.Span.Start < next.Span.Start && next.Span.Start < made.Span.End) ||
        (next.Span.Length > 0 && next.Span.Start < made.Span.Start && made.Span.Start < next.Span.End);

    private static async Task<int> CountErrorsAsync(Document? document, CancellationToken cancellation)
    {
        SemanticModel? model = document is null ? null : await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model?.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? 0;
    }
}
