using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.Engine;

/// <summary>Finds where a name is written, so that a search for the uses of a symbol binds only what may be one. Made when it is first asked.</summary>
internal sealed class NameIndex
{
    private readonly Lazy<Dictionary<int, List<SyntaxTree>>> _trees;
    private readonly ConcurrentDictionary<SyntaxTree, Lazy<ILookup<string, SyntaxNode>>> _nodes = new();

    public NameIndex(Compilation compilation) => _trees = new Lazy<Dictionary<int, List<SyntaxTree>>>(() => ReadWords(compilation));

    /// <summary>The files in which a word is written; seldom another one, too.</summary>
    public IReadOnlyList<SyntaxTree> TreesWith(string word) => _trees.Value.TryGetValue(Hash(word), out List<SyntaxTree>? trees) ? trees : [];

    /// <summary>The nodes of a file that mention a name or declare a variable or property of that name.</summary>
    public IEnumerable<SyntaxNode> Nodes(SyntaxTree tree, string name) => In(tree)[name];

    /// <summary>The nodes of a file that may create an object of a type, or initialise one as its base.</summary>
    public IEnumerable<SyntaxNode> Creations(SyntaxTree tree, string type) => In(tree)["new " + type].Concat(In(tree)["new "]);

    private ILookup<string, SyntaxNode> In(SyntaxTree tree) =>
        _nodes.GetOrAdd(tree, found => new Lazy<ILookup<string, SyntaxNode>>(() => found.GetRoot().DescendantNodes().Select(node => (Key: KeyOf(node), Node: node)).Where(entry => entry.Key is not null).ToLookup(entry => entry.Key!, entry => entry.Node))).Value;

    private static string? KeyOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax identifier => identifier.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => "new " + LastName(creation.Type),
        ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => "new ",
        _ => null,
    };

    // A type that an alias or another form names may be any.
    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static Dictionary<int, List<SyntaxTree>> ReadWords(Compilation compilation)
    {
        Dictionary<int, List<SyntaxTree>> words = [];
        char[] buffer = new char[4096];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SourceText text = tree.GetText();
            int hash = Start;
            for (int position = 0; position < text.Length; position += buffer.Length)
            {
                int count = Math.Min(buffer.Length, text.Length - position);
                text.CopyTo(position, buffer, 0, count);
                for (int i = 0; i < count; i++)
                {
                    if (char.IsLetterOrDigit(buffer[i]) || buffer[i] == '_')
                    {
                        hash = Next(hash, buffer[i]);
                    }
                    else if (hash != Start)
                    {
                        Add(words, hash, tree);
                        hash = Start;
                    }
                }
            }

            Add(words, hash, tree);
        }

        return words;
    }

    private static void Add(Dictionary<int, List<SyntaxTree>> words, int hash, SyntaxTree tree)
    {
        if (!words.TryGetValue(hash, out List<SyntaxTree>? trees))
        {
            words.Add(hash, trees = []);
        }

        if (trees.Count == 0 || trees[trees.Count - 1] != tree)
        {
            trees.Add(tree);
        }
    }

    private const int Start = unchecked((int)2166136261);

    private static int Next(int hash, char letter) => unchecked((hash ^ letter) * 16777619);

    private static int Hash(string word) => word.Aggregate(Start, Next);
}
