using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>States what is known about a member that the analyzer cannot see into, and why: in its source, or in the project's table.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TrustCodeFix)), Shared]
public sealed class TrustCodeFix() : RealtimeCodeFix("JACK0022")
{
    private const string TableSuffix = ".RealtimeTable.txt";

    // Each is a statement that the person who chooses it makes; a placeholder would be trust without a reason.
    private static readonly string[] s_reasons =
    [
        "read: neither allocates nor blocks",
        "measured: allocates nothing and takes no time that matters",
    ];

    private protected override string Menu => "State that it is safe";

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Model.GetSymbolInfo(request.Node, request.Cancellation).Symbol is not { } symbol)
        {
            return [];
        }

        ISymbol member = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;
        return s_reasons.Select(reason => Create(member, reason, request)).OfType<Fix>();
    }

    private static Fix? Create(ISymbol member, string reason, FixRequest request)
    {
        string key = "Safe: " + reason;
        if (request.FindDeclaration(member) is { } declaration)
        {
            return new Fix($"[RealtimeSafe]: {reason}", key, declaration.Document, _ => [Attributes.Add(declaration.Node, "RealtimeSafe", $"(Reason = {Edits.Literal(reason)})", request)]);
        }

        TextDocument? table = request.Document.Project.AdditionalDocuments.FirstOrDefault(document => document.Name.EndsWith(TableSuffix, StringComparison.Ordinal));
        if (table is null || !table.TryGetText(out SourceText? text) || member.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        string newLine = text.Length == 0 || text[text.Length - 1] == '\n' ? "" : "\n";
        return new Fix($"{table.Name}: {reason}", key, table, _ => [new Edit(new TextSpan(text.Length, 0), $"{newLine}# {reason}\n{id}\t-\n")]);
    }
}
