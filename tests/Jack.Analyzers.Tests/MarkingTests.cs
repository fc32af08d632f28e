using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

/// <summary>Marks under names that a whole project gives them.</summary>
internal sealed class MarkingTests
{
    private const string Aliases = "global using Rt = Jack.RealtimeCallbackAttribute; global using Handler = Audio.Process; namespace Audio { [Rt] public delegate float Process(float x); }";

    [TestCase("class C { [Rt] object M() => new object(); }")]
    [TestCase("class C { Func<object> F() => [Rt] () => new object(); }")]
    [TestCase("class C { object M() { [Rt] object L() => new object(); return L(); } }")]
    [TestCase("class C { Handler F() => x => new object().GetHashCode(); }")]
    [TestCase("class C { Handler F() => L; float L(float x) => new object().GetHashCode(); }")]
    public async Task AliasOfTheProject_InAnotherFile_Marks(string source)
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync([Aliases, source]);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(["JACK0001"]));
    }

    [Test]
    public async Task AliasOfAnotherType_InAnotherFile_MarksNothing()
    {
        Diagnostic[] diagnostics = await Analysis.RunAsync(["global using Rt = System.ObsoleteAttribute;", "class C { [Rt] object M() => new object(); }"]);

        Assert.That(diagnostics, Is.Empty);
    }
}
