using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>Offers, makes and judges code fixes as an editor does.</summary>
internal static class Repair
{
    public static async Task<Diagnostic[]> AnalyzeAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            string texts = string.Join("\n", await Task.WhenAll(project.Documents.Where(document => document.Name.StartsWith("Source", StringComparison.Ordinal)).Select(TextAsync)));
            throw new InvalidOperationException(string.Join("\n", errors.Select(error => error.ToString())) + "\n" + texts);
        }

        CompilationWithAnalyzersOptions options = new(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new RealtimeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString();

    /// <summary>What is offered for the first diagnostic with the id.</summary>
    public static async Task<CodeAction[]> OfferAsync(CodeFixProvider provider, Project project, string id)
    {
        Diagnostic diagnostic = (await AnalyzeAsync(project)).First(found => found.Id == id);
        List<CodeAction> actions = [];
        CodeFixContext context = new(project.Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await provider.RegisterCodeFixesAsync(context);
        return [.. actions.SelectMany(action => action.NestedActions.Length > 0 ? action.NestedActions : [action])];
    }

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public static async Task<Solution> ApplyToAllAsync(CodeFixProvider provider, Project project, string id, FixAllScope scope, string key)
    {
        Document document = project.Documents.First(candidate => candidate.Name == "Source0.cs");
        FixAllContext context = new(document, provider, scope, key, [id], new Diagnostics(), CancellationToken.None);
        CodeAction action = await provider.GetFixAllProvider()!.GetFixAsync(context) ?? throw new InvalidOperationException($"{provider} fixes no {id}.");
        return await ApplyAsync(action);
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await AnalyzeAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await AnalyzeAsync(document.Project)).Where(diagnostic => document.Project.Solution.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await AnalyzeAsync(project)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}
