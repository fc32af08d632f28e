using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

/// <summary>Sorting, which runs what the elements implement: apart from the samples, whose one compilation would share the implementations.</summary>
internal sealed class OrderTests
{
    [TestCase("X - other.X", new string[0])]
    [TestCase("string.CompareOrdinal(X.ToString(), other.X.ToString())", new[] { "JACK0020" })]
    [TestCase("Waits()", new[] { "JACK0020" })]
    public async Task ArraySort_RunsTheComparisonOfItsElements(string comparison, string[] expected)
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync($$"""
            struct V : IComparable<V> { public int X; public int CompareTo(V other) => {{comparison}}; static int Waits() { Thread.Sleep(1); return 0; } }
            class C { readonly V[] _v = new V[8]; [RealtimeCallback] void M() => Array.Sort(_v); }
            """);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id).Distinct(), Is.EqualTo(expected));
    }
}
