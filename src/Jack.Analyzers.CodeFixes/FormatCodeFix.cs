namespace Jack.Analyzers.CodeFixes;

/// <summary>Writes numbers into characters on the stack instead of into a new string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormatCodeFix)), Shared]
public sealed class FormatCodeFix() : RealtimeCodeFix("JACK0003")
{
    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Node is not ExpressionSyntax node || Positions.StatementOf(node) is not { } statement || Positions.IsRepeated(node) ||
            TextUses.Of(node, request) is not { } uses)
        {
            yield break;
        }

        if (node is InterpolatedStringExpressionSyntax text && FormattedLength.Of(text, request) is { } length)
        {
            yield return Create("Write the text into a span", "TryWrite", length, (buffer, written) => $"{buffer}.TryWrite({text}, out int {written});");
        }
        else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access } call && FormattedLength.Of(call, request) is { } size)
        {
            yield return Create("Format the number into a span", "TryFormat", size, (buffer, written) => $"{access.Expression}.TryFormat({buffer}, out int {written}{ArgumentsOf(call, request)});");
        }

        Fix Create(string title, string key, int size, Func<string, string, string> write) => new(title, key, request.Document, names =>
        {
            INamedTypeSymbol? holder = request.Model.GetEnclosingSymbol(node.SpanStart, request.Cancellation)?.ContainingType;
            string buffer = names.Take(holder, node, "buffer");
            string written = names.Take(holder, node, "written");
            return [Edits.Before(statement, $"Span<char> {buffer} = stackalloc char[{size}];", write(buffer, written)), Edits.Replace(node, $"{buffer}[..{written}]"), .. uses];
        });
    }

    private static string ArgumentsOf(InvocationExpressionSyntax call, FixRequest request)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        bool providerAlone = arguments.Count == 1 && request.Model.GetSymbolInfo(call, request.Cancellation).Symbol is IMethodSymbol { Parameters: [{ Name: "provider" }] };
        return providerAlone ? $", provider: {arguments[0].Expression}" : string.Concat(arguments.Select(argument => ", " + argument.Expression));
    }
}
