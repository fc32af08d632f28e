using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jack.Analyzers.Roots;

/// <summary>
/// The parameter lists of all marked delegate types. Binding every body to look for conversions would cost as much as compiling it twice;
/// only functions whose parameters fit one of these are bound.
/// </summary>
internal sealed class CallbackShapes
{
    private readonly Lazy<List<RefKind[]>> _shapes;
    private readonly Lazy<HashSet<string>> _methodNames;

    public CallbackShapes(RealtimeModel model)
    {
        _shapes = new Lazy<List<RefKind[]>>(() => Collect(model));
        _methodNames = new Lazy<HashSet<string>>(() => Any
            ? [.. model.Hierarchy.Types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(Fits).Select(method => method.Name)]
            : []);
    }

    public bool Any => _shapes.Value.Count > 0;

    public bool Fits(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax => _shapes.Value.Any(shape => shape is [RefKind.None]),
        ParenthesizedLambdaExpressionSyntax lambda => Fits(lambda.ParameterList),
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => Fits(list),
        _ => Any,
    };

    public bool Fits(ParameterListSyntax list) =>
        _shapes.Value.Any(shape => shape.Length == list.Parameters.Count &&
            shape.Zip(list.Parameters, (kind, parameter) => (kind == RefKind.None) != parameter.Modifiers.Any(IsReference)).All(fits => fits));

    /// <summary>Whether some method of this name in the compilation could be converted to a marked delegate type.</summary>
    public bool MayName(string name) => _methodNames.Value.Contains(name);

    private static bool IsReference(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.InKeyword or SyntaxKind.OutKeyword;

    private static List<RefKind[]> Collect(RealtimeModel model)
    {
        string marker = model.Contracts.Assembly;
        IEnumerable<INamedTypeSymbol> referenced = model.Compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name == marker || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == marker)))
            .SelectMany(assembly => TypeHierarchy.TypesOf(assembly.GlobalNamespace));
        return [.. model.Hierarchy.Types.Concat(referenced).Where(model.Contracts.IsCallbackDelegate)
            .Select(type => type.DelegateInvokeMethod!.Parameters.Select(parameter => parameter.RefKind).ToArray())];
    }

    private bool Fits(IMethodSymbol method)
    {
        int receiver = method.IsExtensionMethod ? 1 : 0;
        return method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation &&
            _shapes.Value.Any(shape => Same(shape, method, 0) || (receiver == 1 && Same(shape, method, 1)));
    }

    private static bool Same(RefKind[] shape, IMethodSymbol method, int skipped) =>
        shape.Length == method.Parameters.Length - skipped &&
        shape.Zip(method.Parameters.Skip(skipped), (kind, parameter) => (kind == RefKind.None) == (parameter.RefKind == RefKind.None)).All(same => same);
}
