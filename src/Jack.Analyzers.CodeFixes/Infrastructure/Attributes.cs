namespace Jack.Analyzers.CodeFixes;

/// <summary>Writes the package's attributes.</summary>
internal static class Attributes
{
    /// <summary>Puts an attribute above a declaration.</summary>
    public static Edit Add(SyntaxNode declaration, string name, string arguments, FixRequest request)
    {
        SyntaxNode member = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration;
        return Edits.Before(member, $"[{NameFor(name, member, request)}{arguments}]");
    }

    /// <summary>The name as short as the usings in force allow; in another project, where they are not known, in full.</summary>
    public static string NameFor(string name, SyntaxNode node, FixRequest request) =>
        request.ModelOf(node) is { } model && model.LookupNamespacesAndTypes(node.SpanStart, name: name + "Attribute").Any() ? name : "Jack." + name;
}
