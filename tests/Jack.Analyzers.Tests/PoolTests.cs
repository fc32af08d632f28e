using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

internal sealed class PoolTests
{
    [Test]
    public async Task Rent_WhereNothingReturnsAnArray_IsReported()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync("class C { float[] _b = []; [RealtimeCallback] void M() => _b = System.Buffers.ArrayPool<float>.Shared.Rent(256); }");

        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "JACK0020" }));
        Assert.That(diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain("nothing returns what it rents"));
    }

    [Test]
    public async Task Rent_WhereSomethingElseReturnsTheArray_IsNotReported()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync(
            "class C { public float[] B = []; [RealtimeCallback] void M() => B = System.Buffers.ArrayPool<float>.Shared.Rent(256); } class D { public void Done(C c) => System.Buffers.ArrayPool<float>.Shared.Return(c.B); }");

        Assert.That(diagnostics, Is.Empty);
    }
}
