using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>What all examples have in common, shown by one of them.</summary>
[Category("Integration")]
internal sealed class CommonSwitchesTests
{
    [Test]
    public void Run_NoServer_SaysHowToStartOne()
    {
        ExampleRun run = ExampleRun.Run("Thru", "--server", "examples-no-such-server");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.LastLine, Is.EqualTo("thru: failed there is no JACK server"));
            Assert.That(run.Error, Does.Contain("jackd -d dummy").And.Contain("--embedded"));
            Assert.That(run.Error, Does.Not.Contain("   at "));
        }
    }

    [Test]
    public void Run_Help_ListsTheSwitches()
    {
        ExampleRun run = ExampleRun.Run("Thru", "--help");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain("--embedded").And.Contain("--server").And.Contain("--name").And.Contain("--seconds"));
        }
    }

    [Test]
    public void Run_NoTime_IsRefused()
    {
        ExampleRun run = ExampleRun.Run("Thru", "--seconds", "0");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("--seconds must be above 0"));
        }
    }

    [Test]
    public void Run_Return_EndsWithItsLine()
    {
        using Process process = ExampleRun.Start("Thru", "--embedded");
        string? hint = process.StandardOutput.ReadLine();
        process.StandardInput.WriteLine();

        ExampleRun run = ExampleRun.WaitForEnd(process);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(hint, Is.EqualTo("Press Ctrl+C to stop"));
            Assert.That(run.Output, Does.StartWith("thru: "));
        }
    }

    [Test]
    public void Run_ClosedInput_GoesOn()
    {
        using Process process = ExampleRun.Start("Thru", "--embedded", "--seconds", "2");
        process.StandardInput.Close();

        ExampleRun run = ExampleRun.WaitForEnd(process);

        Assert.That(run.LastLine, Does.StartWith("thru: ok "), run.Output + run.Error);
    }

    [Test]
    public void Run_Interrupt_EndsWithItsLine()
    {
        using Process process = ExampleRun.Start("Thru", "--embedded");
        process.StandardOutput.ReadLine();
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        ExampleRun run = ExampleRun.WaitForEnd(process);

        Assert.That(run.Output, Does.Contain("Interrupted by user").And.Contain("thru: "));
    }
}
