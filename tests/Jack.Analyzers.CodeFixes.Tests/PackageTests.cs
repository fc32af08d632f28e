using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>What a user of the packed package sees, without an editor.</summary>
[Category("Integration")]
internal sealed class PackageTests
{
    private const string FirstCall = """
        using Jack;

        ProcessHandler handler = new Synth().Process;
        Console.WriteLine(handler is null);

        internal sealed class Synth
        {
            public ProcessResult Process(in ProcessContext context)
            {
                Apply(static x => x * 2);
                return ProcessResult.Continue;
            }

            private static float Apply(Func<float, float> shape) => shape(1);
        }

        """;

    private readonly SampleProject _project = new();

    [OneTimeSetUp]
    public void Restore() => _project.Restore();

    [OneTimeTearDown]
    public void Delete() => _project.Dispose();

    [Test]
    public void Build_WithAnAllocationInAHandler_Fails()
    {
        _project.Source = FirstCall.Replace("Apply(static x => x * 2);", "GC.KeepAlive(new float[4]);", StringComparison.Ordinal);

        (int exitCode, string output) = _project.Run("build", "--no-restore", "-nologo");

        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain("error JACK0002"));
    }

    [Test]
    public void Format_OfAWarning_AppliesTheCodeFix()
    {
        _project.Source = FirstCall;
        string before = _project.Succeed("build", "--no-restore", "-nologo");

        _project.Succeed("format", "analyzers", "--no-restore", "--diagnostics", "JACK0007", "--severity", "warn");

        string after = _project.Succeed("build", "--no-restore", "-nologo");
        Assert.That(before, Does.Contain("warning JACK0007"));
        Assert.That(_project.Source, Does.Contain("private static readonly Func<float, float> s_shape = static x => x * 2;"));
        Assert.That(_project.Source, Does.Not.Contain("#pragma"));
        Assert.That(after, Does.Not.Contain("JACK"));
    }
}
