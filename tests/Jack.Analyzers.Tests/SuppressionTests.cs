using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

internal sealed class SuppressionTests
{
    [TestCase("#pragma warning disable JACK0001 // only before activation", new string[0])]
    [TestCase("#pragma warning disable JACK0001", new[] { "JACK0025" })]
    [TestCase("#pragma warning disable JACK0001 //", new[] { "JACK0025" })]
    [TestCase("#pragma warning disable JACK0001, JACK0014 // only before activation", new[] { "JACK0025" })]
    [TestCase("#pragma warning disable CS0168", new[] { "JACK0001" })]
    public async Task Pragma_AroundAnAllocation_NeedsAReasonAndAFinding(string pragma, string[] expected)
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync($$"""
            class C
            {
                [RealtimeCallback] void M()
                {
            {{pragma}}
                    GC.KeepAlive(new object());
            #pragma warning restore
                }
            }
            """);

        Assert.That(diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id), Is.EqualTo(expected));
    }

    [TestCase("JACK0001", "Justification = \"only before activation\"", new string[0])]
    [TestCase("JACK0001:Object", "Justification = \"only before activation\"", new string[0])]
    [TestCase("JACK0001", "Scope = \"member\"", new[] { "JACK0025" })]
    [TestCase("JACK0001", "Justification = \"\"", new[] { "JACK0025" })]
    [TestCase("JACK0014", "Justification = \"only before activation\"", new[] { "JACK0025", "JACK0001" })]
    [TestCase("CA1822", "Justification = \"\"", new[] { "JACK0001" })]
    public async Task Attribute_OnAMethodThatAllocates_NeedsAReasonAndAFinding(string id, string option, string[] expected)
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync($$"""
            class C
            {
                [System.Diagnostics.CodeAnalysis.SuppressMessage("Jack.Realtime", "{{id}}", {{option}})]
                [RealtimeCallback] void M() => GC.KeepAlive(new object());
            }
            """);

        Assert.That(diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id), Is.EqualTo(expected));
    }

    [Test]
    public async Task RealtimeSafe_OnAWholeAssembly_IsTrusted()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("""
            [assembly: RealtimeSafe(Reason = "measured")]
            class C { [RealtimeCallback] void M() => GC.KeepAlive(Make()); static object Make() => new object(); }
            """);

        Assert.That(diagnostics, Is.Empty);
    }

    [Test]
    public async Task RealtimeUnsafe_OnAType_NamesItsReason()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("""
            class C { [RealtimeCallback] void M() => Server.Connect(); }
            [RealtimeUnsafe("it talks to the server")] static class Server { public static void Connect() { } }
            """);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.ToString()), Has.One.Contains("it talks to the server"));
    }
}
