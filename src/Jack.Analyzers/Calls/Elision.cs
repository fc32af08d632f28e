using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jack.Analyzers.Calls;

/// <summary>Calls that the compiler removes, arguments and all.</summary>
internal static class Elision
{
    public static bool IsElided(IMethodSymbol method, IOperation site) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null, IsExtern: false } && !NativeCalls.IsLibraryImport(method) || IsCompiledAway(method, site);

    private static bool IsCompiledAway(IMethodSymbol method, IOperation site)
    {
        if (!method.ReturnsVoid)
        {
            return false;
        }

        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            string?[] symbols = [.. current.GetAttributes()
                .Where(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } })
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)];
            if (symbols.Length > 0)
            {
                return !symbols.Any(symbol => symbol is not null && IsDefined(symbol, site.Syntax.SyntaxTree));
            }
        }

        return false;
    }

    private static bool IsDefined(string symbol, SyntaxTree tree)
    {
        bool defined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        if (tree.GetRoot() is CompilationUnitSyntax { ContainsDirectives: true } root)
        {
            // #define and #undef are allowed before the first token only.
            foreach (SyntaxTrivia trivia in root.GetFirstToken(includeZeroWidth: true).LeadingTrivia)
            {
                defined = trivia.GetStructure() switch
                {
                    DefineDirectiveTriviaSyntax { IsActive: true } define when define.Name.ValueText == symbol => true,
                    UndefDirectiveTriviaSyntax { IsActive: true } undefine when undefine.Name.ValueText == symbol => false,
                    _ => defined,
                };
            }
        }

        return defined;
    }
}
