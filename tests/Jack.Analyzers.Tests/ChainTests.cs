using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

internal sealed class ChainTests
{
    [Test]
    public async Task Callee_ThatAllocatesThreeCallsAway_IsNamedWithItsChain()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { [RealtimeCallback] void M() => A(); void A() => B(); void B() => GC.KeepAlive(new object()); }");

        Assert.That(diagnostics, Has.Length.EqualTo(1));
        Assert.That(diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo("'C.A' is not real-time safe: C.A → C.B: 'new object' is allocated on the heap [JACK0001]"));
        Assert.That(diagnostics[0].AdditionalLocations.Select(Text), Is.EqualTo(new[] { "B()", "new object()" }));
    }

    [Test]
    public async Task Callee_ThatAllocatesAndBlocks_IsReportedForBoth()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { [RealtimeCallback] void M() => A(); void A() { GC.KeepAlive(new object()); lock (this) { } } }");

        Assert.That(diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)), Has.One.Contains("JACK0001").And.One.Contains("JACK0014"));
    }

    [Test]
    public async Task Closure_IsReportedWithTheBraceOfItsScope()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { Func<int>? _f; [RealtimeCallback] void M(bool b, int n) { if (b) { _f = () => n; } } }");

        Assert.That(diagnostics[0].Id, Is.EqualTo("JACK0005"));
        Assert.That(diagnostics[0].AdditionalLocations.Select(Text), Is.EqualTo(new[] { "{" }));
        Assert.That(diagnostics[0].AdditionalLocations[0].SourceSpan.Start, Is.LessThan(diagnostics[0].Location.SourceSpan.Start - 10));
    }

    [Test]
    public async Task Callee_WithNothingButWarnings_IsAWarning()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { readonly List<int> _l = new(); [RealtimeCallback] void M() => A(); void A() => _l.Add(1); }");

        Assert.That(diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)), Is.EqualTo(new[] { ("JACK0020", DiagnosticSeverity.Warning) }));
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
