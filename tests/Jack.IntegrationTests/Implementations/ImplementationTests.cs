namespace Jack.IntegrationTests.Implementations;

/// <summary>The same program on every implementation of JACK that is here: JACK2, and what <c>dotnet cake --target=Servers</c> has unpacked.</summary>
[Category("Integration")]
internal sealed class ImplementationTests
{
    [Test]
    public void Smoke_OnTheInstalledServer_Works()
    {
        using var server = JackServer.Start();
        string output = ChildProcess.Run("env", server.Name, ChildProcess.Host, "exec", ChildProcess.Assembly, "smoke", $"{server.ProcessId}");

        Assert.That(output, Does.Contain("\n0 failures\n"));
    }

    [TestCaseSource(typeof(ForeignServer), nameof(ForeignServer.Unpacked))]
    public void Smoke_OnAnotherServer_Works(string kind)
    {
        (int exitCode, string output) = ForeignServer.RunSelf(kind, "smoke");

        Assert.That(exitCode, Is.Zero, () => output);
    }
}
