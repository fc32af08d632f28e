using System.Globalization;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Jack.Analyzers.Tests;

/// <summary>One fixture per file of samples: what the analyzer says about each, and what running each shows.</summary>
[TestFixtureSource(nameof(Files))]
internal sealed class RuleTests(string file)
{
    private static IEnumerable<string> Files => SampleCorpus.Samples.Select(sample => sample.File).Distinct();

    [Test]
    public void Analyzer_OnEachSample_ReportsExactlyTheMarkedLines()
    {
        Assert.Multiple(() =>
        {
            foreach (Sample sample in SampleCorpus.Samples.Where(sample => sample.File == file))
            {
                Diagnostic[] diagnostics = [.. SampleCorpus.DiagnosticsOf(sample)];
                string messages = string.Join("\n", diagnostics.Select(diagnostic => diagnostic.ToString()));
                Assert.That(Lines(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)), Is.EquivalentTo(Lines(sample, sample.Expected)), $"{sample.Name}: {messages}");
                Assert.That(Lines(diagnostics), Is.SupersetOf(Lines(sample, sample.ExpectedHints)), $"{sample.Name}: {messages}");
            }
        });
    }

    [Test]
    public void Runtime_OnEachSample_AllocatesWhatTheMarksSay()
    {
        Assert.Multiple(() =>
        {
            foreach (Sample sample in SampleCorpus.Samples.Where(sample => sample.File == file && sample is { IsRun: true, Allocates: not null }))
            {
                string measured = SampleCorpus.AllocationsOf(sample);
                Assert.That(long.TryParse(measured, CultureInfo.InvariantCulture, out long bytes), Is.True, $"{sample.Name}: {measured}");
                Assert.That(bytes > 0, Is.EqualTo(sample.Allocates), $"{sample.Name}: {measured} bytes");
            }
        });
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => $"{diagnostic.Id[4..]}: {diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}").Distinct();

    private static IEnumerable<string> Lines(Sample sample, IEnumerable<(int Line, string Id)> findings) =>
        findings.Select(finding => $"{finding.Id}: {sample.Source.Split('\n')[finding.Line].Trim()}").Distinct();
}
