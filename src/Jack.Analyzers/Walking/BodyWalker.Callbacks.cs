using Jack.Analyzers.Calls;
using Jack.Analyzers.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jack.Analyzers.Walking;

/// <content>What the library calls back: equality, order and text of the values that it is given.</content>
internal sealed partial class BodyWalker
{
    private readonly HashSet<ITypeSymbol> _compared = new(SymbolEqualityComparer.Default);

    private static bool Hashes(IMethodSymbol method) =>
        method.Name is "GetHashCode" or "GetValueOrDefault" || method.ContainingType.FullName() is var type && (type.Contains("Dictionary") || type.Contains("HashSet") || type.Contains("FrozenSet"));

    private static bool KeepsComparer(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, ContainingNamespace: { Name: "Collections" } or { ContainingNamespace.Name: "Collections" } };

    /// <summary>Runs what a member compares its values with: the comparer that it was given, or what its type arguments implement.</summary>
    private void Compare(IMethodSymbol method, IOperation site, IReadOnlyList<IArgumentOperation> arguments, string? caveat)
    {
        ITypeSymbol[] comparers = [.. (KeepsComparer(method.ContainingType) ? Comparers(InstanceOf(site)) : []).Concat(arguments.Select(argument => argument.Value)).Select(ComparerType).OfType<ITypeSymbol>()];
        if (comparers.Length > 0)
        {
            foreach (ITypeSymbol comparer in comparers)
            {
                RunImplementations(comparer, site, contract => contract.Name is "IEqualityComparer" or "IComparer");
            }
        }
        else if (caveat is not null)
        {
            if (Comparison.Boxed(caveat, method) is { } boxed)
            {
                Report(Rules.Boxing, site, $"'{boxed.Describe()}' is boxed by '{method.Describe()}': it does not implement what the default comparer needs");
            }

            foreach ((string kind, ITypeSymbol type) in Comparison.Arguments(caveat, method))
            {
                CompareValues(type, kind, Hashes(method), site);
            }
        }
    }

    private void CompareValues(ITypeSymbol type, string kind, bool hashes, IOperation site)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            foreach (ITypeSymbol part in ((INamedTypeSymbol)type).TypeArguments)
            {
                CompareValues(part, kind, hashes, site);
            }
        }
        else if (type.TypeKind is TypeKind.Class or TypeKind.Struct && _model.IsSource(type) && _compared.Add(type))
        {
            string contract = kind == "comparable" ? "IComparable" : "IEquatable";
            if (!RunImplementations(type, site, found => found.Name == contract && (found.TypeArguments is not [var argument] || SymbolEqualityComparer.Default.Equals(argument, type))) && kind == "equatable")
            {
                RunObjectMember(type, "Equals", site);
            }

            if (hashes)
            {
                RunObjectMember(type, "GetHashCode", site);
            }

            _compared.Remove(type);
        }
    }

    /// <summary>Runs everything that a type implements of the interfaces that are asked for.</summary>
    private bool RunImplementations(ITypeSymbol type, IOperation site, Func<INamedTypeSymbol, bool> isAsked)
    {
        bool any = false;
        foreach (IMethodSymbol member in type.AllInterfaces.Where(isAsked).SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation && _model.IsSource(implementation))
            {
                any = true;
                Run(implementation, site, []);
            }
        }

        return any;
    }

    /// <summary>Runs what a type makes of a virtual member of object, when that lies in this compilation.</summary>
    private void RunObjectMember(ITypeSymbol type, string name, IOperation site)
    {
        IMethodSymbol member = _model.Compilation.GetSpecialType(SpecialType.System_Object).GetMembers(name).OfType<IMethodSymbol>().First(method => method.IsVirtual);
        foreach (IMethodSymbol candidate in _model.Dispatcher.Resolve(member, type, isVirtual: true).Candidates.Where(_model.IsSource))
        {
            Run(candidate, site, [], type);
        }
    }

    /// <summary>The values that a collection was given when it was created.</summary>
    private IEnumerable<IOperation> Comparers(IOperation? collection) => _model.Values.Of(collection)
        .OfType<IOperation>().Select(ValueSources.Unwrap).OfType<IObjectCreationOperation>().SelectMany(creation => creation.Arguments)
        .SelectMany(argument => argument.Value is IParameterReferenceOperation parameter ? _model.Values.OfParameter(parameter.Parameter).OfType<IOperation>() : [argument.Value]);

    private ITypeSymbol? ComparerType(IOperation value) =>
        ValueSources.Unwrap(value) is { Type: INamedTypeSymbol type } && _model.IsSource(type) && type.AllInterfaces.Any(contract => contract.Name is "IEqualityComparer" or "IComparer") ? type : null;

    /// <summary>A value in an interpolated string that is formatted into a span.</summary>
    private void Format(IMethodSymbol method, IOperation site)
    {
        ITypeSymbol? value = method.TypeArguments.FirstOrDefault() ?? method.Parameters.FirstOrDefault()?.Type;
        if (value is null)
        {
            return;
        }

        bool isSource = _model.IsSource(value) && value.TypeKind is TypeKind.Class or TypeKind.Struct;
        if (isSource && RunImplementations(value, site, contract => contract.Name == "ISpanFormattable"))
        {
            return;
        }

        if (isSource && !SpecialCalls.IsFormattable(value) && (value.IsReferenceType || value.IsRecord || !value.GetMembers("ToString").IsEmpty))
        {
            IMethodSymbol toString = _model.Compilation.GetSpecialType(SpecialType.System_Object).GetMembers("ToString").OfType<IMethodSymbol>().Single();
            Call(toString, null, true, site, [], value);
        }
        else if (!SpecialCalls.IsFormattable(value))
        {
            Report(Rules.String, site, $"'{method.Describe()}'");
        }
        else if (method.ContainingType.ContainingType?.Name == "StringBuilder" && !_model.Growth.Protects(site))
        {
            Report(Rules.Growth, site, method.Describe());
        }
    }
}
