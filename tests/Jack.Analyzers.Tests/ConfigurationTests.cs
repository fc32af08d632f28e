using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

internal sealed class ConfigurationTests
{
    private const string Source = "class C { [RealtimeCallback] void M() { GC.KeepAlive(new object()); lock (this) { } } }";

    [Test]
    public async Task EditorConfig_SetsTheSeverityOfARule()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync(Source, editorConfig: "[*.cs]\ndotnet_diagnostic.JACK0001.severity = warning\ndotnet_diagnostic.JACK0014.severity = none\n");

        Assert.That(diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)), Is.EqualTo(new[] { ("JACK0001", DiagnosticSeverity.Warning) }));
    }

    [TestCase("-", new string[0])]
    [TestCase("A", new[] { "JACK0020" })]
    [TestCase("B", new[] { "JACK0014" })]
    [TestCase("I", new[] { "JACK0016" })]
    [TestCase("N", new[] { "JACK0017" })]
    [TestCase("G", new[] { "JACK0012" })]
    [TestCase("T", new[] { "JACK0019" })]
    public async Task UserTable_SaysWhatAMemberDoes(string code, string[] expected)
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { [RealtimeCallback] void M() => AppContext.SetData(null, null); }", table: $"M:System.AppContext.SetData(System.String,System.Object)\t{code}\n");

        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(expected));
    }

    [Test]
    public async Task Compilation_WithoutTheAttribute_IsLeftAlone()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { void M() { GC.KeepAlive(new object()); } }");

        Assert.That(diagnostics, Is.Empty);
    }
}
