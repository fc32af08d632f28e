using Jack.Analyzers.Engine;
using Jack.Analyzers.Tables;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Calls;

/// <summary>The rule that a library member has by its name: the member's own, or that of its type or namespace.</summary>
internal static class KnownRules
{
    private static readonly Lazy<Dictionary<string, KnownRule>> s_rules = new(() => NamedTable.Read("KnownRules", KnownRule.Parse));

    public static KnownRule? Find(IMethodSymbol method)
    {
        string type = method.ContainingType.FullName();
        if (Lookup($"{type}.{method.Name}") is { } own)
        {
            return own;
        }

        if (method.AssociatedSymbol is { } owner && Lookup($"{type}.{owner.MetadataName}") is { } property)
        {
            return property;
        }

        // A text is made of a value even where everything else in its namespace is an instruction.
        if (method is { Name: "ToString", ReturnType.SpecialType: SpecialType.System_String, ContainingType.IsValueType: true })
        {
            return null;
        }

        for (string name = type; name.Length > 0; name = name.Substring(0, Math.Max(name.LastIndexOf('.'), 0)))
        {
            if (Lookup(name) is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private static KnownRule? Lookup(string name) => s_rules.Value.TryGetValue(name, out KnownRule? rule) ? rule : null;
}

/// <summary>A rule that a name has.</summary>
/// <param name="Rule">The rule, or <see langword="null"/> for a member known to be clean or left to the member tables.</param>
/// <param name="Always">Whether the rule holds whatever the member tables say.</param>
/// <param name="Caveat">What a clean member asks of its type arguments, as in the member tables.</param>
internal sealed record KnownRule(DiagnosticDescriptor? Rule, bool Always, string? Caveat)
{
    public static KnownRule Parse(string text) => text == "table" ? new KnownRule(null, false, null)
        : text.StartsWith("ok", StringComparison.Ordinal) ? new KnownRule(null, true, text.Length > 3 ? text.Substring(3) : null)
        : new KnownRule(Rules.ByNumber(int.Parse(text.TrimStart('!'), System.Globalization.CultureInfo.InvariantCulture)), text[0] == '!', null);
}
