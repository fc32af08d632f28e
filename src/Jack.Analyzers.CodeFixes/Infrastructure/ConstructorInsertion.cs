using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>The places where every construction of a class comes through.</summary>
internal sealed class ConstructorInsertion
{
    private readonly TypeDeclarationSyntax _type;
    private readonly ConstructorDeclarationSyntax[] _constructors;

    private ConstructorInsertion(TypeDeclarationSyntax type, ConstructorDeclarationSyntax[] constructors)
    {
        _type = type;
        _constructors = constructors;
    }

    /// <summary>The places, or <see langword="null"/> where a value cannot be moved into constructors without meaning something else.</summary>
    public static ConstructorInsertion? Find(INamedTypeSymbol type, TypeDeclarationSyntax declaration, SyntaxNode value)
    {
        ConstructorDeclarationSyntax[] constructors = [.. declaration.Members.OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))];
        HashSet<string> used = [.. value.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
        bool isWhole = type.TypeKind == TypeKind.Class && !type.IsStatic && type.DeclaringSyntaxReferences.Length == 1 && declaration.ParameterList is null;
        bool isSafe = constructors.All(constructor => constructor.Body is not null && !constructor.ParameterList.Parameters.Any(parameter => used.Contains(parameter.Identifier.ValueText)));
        return isWhole && isSafe ? new ConstructorInsertion(declaration, constructors) : null;
    }

    public IEnumerable<Edit> Insert(string statement)
    {
        if (_constructors.Length == 0)
        {
            string access = _type.Modifiers.Any(SyntaxKind.AbstractKeyword) ? "protected" : "public";
            string line = Edits.EndOfLine(_type) + Edits.IndentOf(_type) + "    ";
            TextSpan end = Edits.EndOfFields(_type);
            return [new(end, $"{Edits.EndOfLine(_type)}{line}{access} {_type.Identifier}(){line}{{", 1), new(end, $"{line}    {statement}", 2), new(end, line + "}", 3)];
        }

        return _constructors.Where(constructor => !constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) ?? true)
            .Select(constructor => new Edit(new TextSpan(constructor.Body!.OpenBraceToken.Span.End, 0), Edits.EndOfLine(_type) + Edits.IndentOf(constructor) + "    " + statement));
    }
}
