using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jack.Analyzers.Roots;

/// <summary>
/// The names without which nothing is converted to a marked delegate type: the attribute, these types, and every member whose signature mentions one.
/// Binding all bodies to look for conversions would cost as much as compiling them twice; only members that use one of these names are bound.
/// </summary>
internal sealed class ConversionNames(RealtimeModel model)
{
    private readonly Lazy<HashSet<string>> _names = new(() => Collect(model));

    /// <summary>The members of a file, or the file as a whole, whose code may hold a conversion.</summary>
    public IEnumerable<SyntaxNode> Places(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        if (!_names.Value.Any(text.Contains) || tree.GetRoot(cancellation) is not CompilationUnitSyntax root)
        {
            return [];
        }

        // What another name stands for is only known when it is bound.
        return root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(directive => directive.Alias is not null && Mentions(directive))
            ? [root]
            : root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .Where(node => node is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax) or PrimaryConstructorBaseTypeSyntax && Mentions(node));
    }

    private bool Mentions(SyntaxNode node) =>
        node.DescendantTokens().Any(token => (token.IsKind(SyntaxKind.IdentifierToken) && _names.Value.Contains(token.ValueText)) || token.IsKind(SyntaxKind.BaseKeyword));

    private static HashSet<string> Collect(RealtimeModel model)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { "RealtimeCallback", "RealtimeCallbackAttribute" };
        IEnumerable<INamedTypeSymbol> types = model.Hierarchy.Types.Concat(model.Compilation.SourceModule.ReferencedAssemblySymbols.Where(model.Contracts.MayMark).SelectMany(assembly => TypeHierarchy.TypesOf(assembly.GlobalNamespace)));
        INamedTypeSymbol[] all = [.. types];
        names.UnionWith(all.Where(model.Contracts.IsCallbackDelegate).Select(type => type.Name));
        if (names.Count > 2)
        {
            foreach (INamedTypeSymbol type in all)
            {
                names.UnionWith(type.GetMembers().Where(member => MentionsMarked(member, model)).Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name));
            }
        }

        string[] known = [.. names];
        names.UnionWith(Contracts.GlobalAliases(model.Compilation).Where(alias => known.Any(alias.Target.Contains)).Select(alias => alias.Name));
        return names;
    }

    private static bool MentionsMarked(ISymbol member, RealtimeModel model) => member switch
    {
        IMethodSymbol method => method.Parameters.Any(parameter => MentionsMarked(parameter.Type, model)) || MentionsMarked(method.ReturnType, model),
        IPropertySymbol property => MentionsMarked(property.Type, model) || property.Parameters.Any(parameter => MentionsMarked(parameter.Type, model)),
        IFieldSymbol field => MentionsMarked(field.Type, model),
        IEventSymbol handlers => MentionsMarked(handlers.Type, model),
        _ => false,
    };

    private static bool MentionsMarked(ITypeSymbol type, RealtimeModel model) => type switch
    {
        IArrayTypeSymbol array => MentionsMarked(array.ElementType, model),
        INamedTypeSymbol named => model.Contracts.IsCallbackDelegate(named) || named.TypeArguments.Any(argument => MentionsMarked(argument, model)),
        _ => false,
    };
}
