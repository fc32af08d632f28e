using System.Reflection;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

internal sealed class DescriptorTests
{
    // The packages name the same address: it is the property RepositoryUrl of the build.
    private static readonly string s_repository = typeof(DescriptorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryUrl").Value!;

    private static IEnumerable<DiagnosticDescriptor> Descriptors => new RealtimeAnalyzer().SupportedDiagnostics;

    [Test]
    public void Rules_AreNumberedWithoutGaps() =>
        Assert.That(Descriptors.Select(rule => rule.Id), Is.EqualTo(Enumerable.Range(1, 25).Select(number => $"JACK{number:D4}")));

    [TestCaseSource(nameof(Descriptors))]
    public void Rule_HasAPageOfDocumentationThatItLinksTo(DiagnosticDescriptor rule)
    {
        string page = SampleCorpus.Resources("Pages.").Single(resource => resource.Name == rule.Id).Text;

        Assert.That(rule.HelpLinkUri, Is.EqualTo($"{s_repository}/blob/main/docs/rules/{rule.Id}.md"));
        Assert.That(page, Does.StartWith($"# {rule.Id}: ").And.Contain("## Why").And.Contain("Bad:").And.Contain("Good:").And.Contain("## Code fix").And.Contain("## How to suppress"));
        Assert.That(page, Does.Contain($"Default severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}."));
    }
}
