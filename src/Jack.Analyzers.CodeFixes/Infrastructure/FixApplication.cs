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
            List<Edit> edits = [];
            foreach (IReadOnlyList<Edit> next in group.Select(fix => fix.Edits(names)))
            {
                // What would change the same code twice waits for the next run.
                if (!next.Any(edit => edits.Any(edit.CollidesWith)))
                {
                    edits.AddRange(next);
                }
            }

            SourceText changed = text.WithChanges(edits.Distinct().OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Order).Select(edit => new TextChange(edit.Span, edit.Text)));
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

    private static async Task<int> CountErrorsAsync(Document? document, CancellationToken cancellation)
    {
        SemanticModel? model = document is null ? null : await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model?.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? 0;
    }
}
