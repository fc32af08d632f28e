using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Jack.Analyzers.Engine;

/// <summary>One thing in a body that real-time code must not do.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, DiagnosticSeverity Severity, Location Location, IReadOnlyList<string> Arguments)
{
    public IReadOnlyList<Location> Related { get; init; } = [];

    public bool Blocks => Rule == Rules.Lock || Rule == Rules.Wait || Rule == Rules.InputOutput;

    public bool IsThrow => Rule == Rules.Throw;

    /// <summary>Whether an exception is thrown and handled in the ordinary course of things.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Whether it only guards the callee.</summary>
    public bool IsGuard => IsThrow && !IsExpected;

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), Arguments.ToArray<object>());

    /// <summary>Whether it is the caller's concern too; guards that throw are the callee's own.</summary>
    public bool Propagates => Severity >= DiagnosticSeverity.Warning && (!IsGuard || Severity == DiagnosticSeverity.Error);

    public Diagnostic ToDiagnostic() => Create(Rule, Severity, Location, Related, Arguments.ToArray<object>());

    public static Diagnostic Create(DiagnosticDescriptor rule, DiagnosticSeverity severity, Location location, IEnumerable<Location> related, params object[] arguments) =>
        Diagnostic.Create(rule, location, severity, related, ImmutableDictionary<string, string?>.Empty, arguments);
}
