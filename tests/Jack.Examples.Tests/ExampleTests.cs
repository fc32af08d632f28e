namespace Jack.Examples.Tests;

/// <summary>Every example, run as a program against a server of its own.</summary>
[Category("Integration")]
internal sealed class ExampleTests
{
    [Test]
    public void Thru_OwnTone_PassesItOnUnchanged()
    {
        ExampleRun run = ExampleRun.Embedded("Thru");

        Assert.That(run.LastLine, Does.Match(@"^thru: ok [1-9]\d+ frames copied, peak 0\.500, all [1-9]\d+ compared frames equal$"), run.Output + run.Error);
    }

    [Test]
    public void Thru_PositionalName_IsTheClientsName()
    {
        ExampleRun run = ExampleRun.Embedded("Thru", "test-tone");

        Assert.That(run.LastLine, Does.StartWith("thru: ok "), run.Output + run.Error);
    }
}
