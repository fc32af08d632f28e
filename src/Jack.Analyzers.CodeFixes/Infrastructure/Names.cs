using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Hands out names that nothing else in a type has, whatever else is changed at the same time.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);

    /// <summary>A free name like <paramref name="wanted"/> for use inside <paramref name="scope"/>.</summary>
    public string Take(INamedTypeSymbol? type, SyntaxNode scope, string wanted)
    {
        string key = type?.ToDisplayString() ?? "";
        if (!_taken.TryGetValue(key, out HashSet<string> taken))
        {
            taken = [.. type?.GetMembers().Select(member => member.Name) ?? []];
            _taken.Add(key, taken);
        }

        SyntaxNode holder = scope.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault() ?? scope.SyntaxTree.GetRoot();
        taken.UnionWith(holder.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        string name = wanted;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    public string TakeField(INamedTypeSymbol type, SyntaxNode scope, string wanted, bool isStatic) =>
        Take(type, scope, (isStatic ? "s_" : "_") + Camel(wanted));

    private static string Camel(string name)
    {
        string bare = name.TrimStart('_', '@');
        return bare.Length == 0 ? "value" : char.ToLowerInvariant(bare[0]) + bare.Substring(1);
    }
}
