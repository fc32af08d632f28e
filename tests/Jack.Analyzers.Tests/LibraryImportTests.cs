using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

/// <summary>Imports whose stubs a source generator has written, which say nothing of what the attribute asked for.</summary>
internal sealed class LibraryImportTests
{
    [TestCase("\"libc\", SetLastError = true", "int fd", "n", "saves the last error")]
    [TestCase("\"libc\", StringMarshalling = StringMarshalling.Utf8", "string text", "\"a\"", "marshals 'string'")]
    [TestCase("\"libc\", EntryPoint = \"usleep\"", "int time", "n", "wait")]
    [TestCase("\"libother\"", "int n", "n", "Nothing is known")]
    public async Task LibraryImport_WithItsStub_IsJudgedByItsAttribute(string import, string parameter, string argument, string message)
    {
        Diagnostic[] diagnostics = await RunAsync(import, parameter, argument);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "JACK0018" }));
        Assert.That(diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain(message));
    }

    [Test]
    public async Task LibraryImport_OfAFunctionThatOnlyComputes_IsNotReported() =>
        Assert.That(await RunAsync("\"libc\", EntryPoint = \"abs\"", "int n", "n"), Is.Empty);

    private static Task<Diagnostic[]> RunAsync(string import, string parameter, string argument) => Analysis.RunAsync($$"""
        static partial class Native
        {
            [System.Runtime.InteropServices.LibraryImport({{import.Replace("StringMarshalling.", "System.Runtime.InteropServices.StringMarshalling.", StringComparison.Ordinal)}})]
            internal static partial int Call({{parameter}});
        }

        static partial class Native
        {
            internal static partial int Call({{parameter}}) => 0;
        }

        class C
        {
            [RealtimeCallback]
            void M(int n) => Native.Call({{argument}});
        }
        """);
}
