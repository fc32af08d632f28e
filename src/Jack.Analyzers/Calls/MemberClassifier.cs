using System.Collections.Concurrent;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>Judges members without source: by name first, then by the user's table, then by the shipped ones.</summary>
internal sealed class MemberClassifier(MemberTable userTable)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Verdict> _verdicts = new(SymbolEqualityComparer.Default);

    public Verdict Classify(IMethodSymbol method) => _verdicts.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, Find);

    /// <summary>What the tables say about the member, whatever its name.</summary>
    public TableEntry? Lookup(IMethodSymbol method) => Lookup(userTable, method) ?? Lookup(MemberTable.Shipped, method);

    private static TableEntry? Lookup(MemberTable table, IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (Lookup(table, (ISymbol)current) is { } entry)
            {
                return entry;
            }

            if (current.AssociatedSymbol is { } owner && Lookup(table, owner) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private static TableEntry? Lookup(MemberTable table, ISymbol symbol) =>
        symbol.GetDocumentationCommentId() is { } id ? table.Find(id) : null;

    private Verdict Find(IMethodSymbol method)
    {
        if (Lookup(userTable, method) is { } own)
        {
            return new Verdict(own, null);
        }

        KnownRule? known = KnownRules.Find(method);
        if (known is { Always: true })
        {
            return known.Rule is null ? new Verdict(new TableEntry(MemberCodes.Clean, known.Caveat), null) : new Verdict(null, known.Rule);
        }

        return new Verdict(Lookup(MemberTable.Shipped, method), known?.Rule);
    }
}

/// <summary>What is known about a member without source.</summary>
/// <param name="Entry">Its line in a table, if there is one.</param>
/// <param name="Rule">The rule that its name asks for when the table does not call it clean.</param>
internal sealed record Verdict(TableEntry? Entry, DiagnosticDescriptor? Rule);
