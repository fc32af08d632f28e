using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Takes params arguments as a span, which lies on the caller's stack.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParamsSpanCodeFix)), Shared]
public sealed class ParamsSpanCodeFix() : RealtimeCodeFix("JACK0008")
{
    // Spans as params came with C# 13, which the compiler that this is built against does not know by name.
    private const int CSharp13 = 1300;

    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if ((int)((CSharpParseOptions)request.Node.SyntaxTree.Options).LanguageVersion < CSharp13 ||
            request.Model.GetSymbolInfo(request.Node, request.Cancellation).Symbol is not IMethodSymbol { OriginalDefinition: { IsVirtual: false, IsOverride: false, IsAbstract: false } method } ||
            method.Parameters.LastOrDefault() is not { } last || request.FindDeclaration(last) is not { Node: ParameterSyntax { Type: { } type } parameter } found || !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
        {
            yield break;
        }

        string? element = type switch
        {
            ArrayTypeSyntax { RankSpecifiers: [{ Rank: 1 }] } array => array.ElementType.ToString(),
            GenericNameSyntax { TypeArgumentList.Arguments: [{ } argument] } => argument.ToString(),
            _ => null,
        };
        if (element is not null)
        {
            yield return new Fix("Take the arguments as a span", "ParamsSpan", found.Document, _ => [Edits.Replace(type, $"ReadOnlySpan<{element}>")]);
        }
    }
}
