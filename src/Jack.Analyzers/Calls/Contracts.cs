using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jack.Analyzers.Calls;

/// <summary>What the attributes on a member, on what it overrides or implements, and on what holds it promise.</summary>
internal sealed class Contracts(Compilation compilation)
{
    private readonly INamedTypeSymbol? _callback = Marker(compilation, "Jack.RealtimeCallbackAttribute");
    private readonly INamedTypeSymbol? _safe = Marker(compilation, "Jack.RealtimeSafeAttribute");
    private readonly INamedTypeSymbol? _unsafe = Marker(compilation, "Jack.RealtimeUnsafeAttribute");
    private readonly Lazy<string[]> _globalNames = new(() => [.. GlobalAliases(compilation).Where(alias => alias.Target.Contains("Realtime")).Select(alias => alias.Name)]);
    private readonly ConcurrentDictionary<ISymbol, bool> _marking = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Contract> _contracts = new(SymbolEqualityComparer.Default);

    /// <summary>What the attributes are called in every file.</summary>
    public string[] GlobalNames => _globalNames.Value;

    /// <summary>The names that <c>global using</c> gives to types, with what they stand for.</summary>
    public static IEnumerable<(string Name, string Target)> GlobalAliases(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from directive in ((CompilationUnitSyntax)tree.GetRoot()).Usings
        where directive is { GlobalKeyword.RawKind: not 0, Alias: not null }
        select (directive.Alias!.Name.Identifier.ValueText, directive.NamespaceOrType.ToString());

    /// <summary>Whether the attribute can stand in an assembly: it is this one, declares the attribute or refers to the one that does.</summary>
    public bool MayMark(IAssemblySymbol? assembly) => assembly is not null && _marking.GetOrAdd(assembly, found =>
        SymbolEqualityComparer.Default.Equals(found, compilation.Assembly) || found.Name == _callback?.ContainingAssembly.Name ||
        ((IAssemblySymbol)found).Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == _callback?.ContainingAssembly.Name)));

    /// <summary>Whether a member of the type can have a contract: its file names an attribute, or it inherits from what may.</summary>
    public bool MayHold(INamedTypeSymbol type, CancellationToken cancellation) =>
        _contracts.GetOrAdd(compilation.Assembly, OwnOf).Kind != ContractKind.None ||
        type.AllInterfaces.Any(contract => MayMark(contract.ContainingAssembly)) || MayMark(type.BaseType?.ContainingAssembly) ||
        type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree.GetText(cancellation).ToString() is var text && (text.Contains("Realtime") || GlobalNames.Any(text.Contains))) ||
        (type.ContainingType is { } outer && MayHold(outer, cancellation));

    public Contract Of(IMethodSymbol method) => _contracts.GetOrAdd(method.OriginalDefinition, symbol => Find((IMethodSymbol)symbol));

    /// <summary>What the member's own attributes say, without inheritance.</summary>
    public Contract OwnOf(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (Is(attribute, _callback))
            {
                return new Contract(ContractKind.Callback, null, attribute);
            }

            if (Is(attribute, _safe))
            {
                return new Contract(ContractKind.Safe, attribute.NamedArguments.FirstOrDefault(pair => pair.Key == "Reason").Value.Value as string, attribute);
            }

            if (Is(attribute, _unsafe))
            {
                return new Contract(ContractKind.Unsafe, attribute.ConstructorArguments.FirstOrDefault().Value as string, attribute);
            }
        }

        return Contract.None;
    }

    public bool IsMarkedDelegate(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } named && _contracts.GetOrAdd(named.OriginalDefinition, OwnOf).Kind is ContractKind.Callback or ContractKind.Safe;

    public bool IsCallbackDelegate(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } named && _contracts.GetOrAdd(named.OriginalDefinition, OwnOf).Kind == ContractKind.Callback;

    /// <summary>The contract that a method inherits from what it overrides or implements.</summary>
    public Contract InheritedBy(IMethodSymbol method) =>
        Bases(method).Select(member => Of(member)).FirstOrDefault(contract => contract.Kind is ContractKind.Callback or ContractKind.Safe) ?? Contract.None;

    private IEnumerable<IMethodSymbol> Bases(IMethodSymbol method)
    {
        if (method.OverriddenMethod is { } overridden)
        {
            yield return overridden;
        }

        if (method.ContainingType is not { TypeKind: not TypeKind.Interface } type || method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.Constructor)
        {
            yield break;
        }

        foreach (IMethodSymbol member in type.AllInterfaces.Where(contract => MayMark(contract.ContainingAssembly)).SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            if (member.Parameters.Length == method.Parameters.Length && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
            {
                yield return member;
            }
        }
    }

    // Several assemblies may bring the attribute; any of them marks.
    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && attribute.AttributeClass is { } found && found.Name == type.Name && found.ContainingNamespace is { Name: "Jack", ContainingNamespace.IsGlobalNamespace: true };

    private static INamedTypeSymbol? Marker(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) ?? compilation.GetTypesByMetadataName(name).FirstOrDefault();

    private Contract Find(IMethodSymbol method)
    {
        Contract own = OwnOf(method);
        if (own.Kind == ContractKind.None && method.AssociatedSymbol is { } owner)
        {
            own = OwnOf(owner);
        }

        if (own.Kind == ContractKind.None && method.PartialDefinitionPart is { } definition)
        {
            own = OwnOf(definition);
        }

        if (own.Kind == ContractKind.None)
        {
            own = InheritedBy(method);
        }

        for (ISymbol? holder = method.ContainingSymbol; own.Kind == ContractKind.None && holder is not (null or INamespaceSymbol); holder = holder.ContainingSymbol)
        {
            own = holder is INamedTypeSymbol ? OwnOf(holder) : own;
        }

        return own.Kind == ContractKind.None && method.ContainingAssembly is { } assembly ? _contracts.GetOrAdd(assembly, OwnOf) : own;
    }
}
