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

    [TestCase("--seconds must be at least 0.001", "--seconds", "0")]
    [TestCase("--seconds must be a number, not 'NaN'", "--seconds", "NaN")]
    [TestCase("--seconds must be a number, not 'soon'", "--seconds", "soon")]
    [TestCase("--seconds must be at most 1000000", "--seconds", "1e300")]
    [TestCase("Required argument missing for option: '--seconds'.", "--seconds")]
    [TestCase("Unrecognized option '--bogus'", "--bogus")]
    [TestCase("Unrecognized command or argument 'c'.", "a", "b", "c")]
    [TestCase("The client name is empty. Give it at least one character. (Parameter 'name')", "--embedded", "--name", "")]
    [TestCase("'a/b' is no server name: 1 to 64 letters, digits, dots, dashes and underscores. (Parameter 'name')", "--embedded", "--server", "a/b")]
    public void Run_WrongUsage_IsTheReasonInTheLastLine(string reason, params string[] arguments)
    {
        ExampleRun run = ExampleRun.Run("Thru", arguments);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Is.EqualTo($"thru: failed {reason}"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Not.Contain("   at "));
    }

    [Test]
    public void Run_ServerNameTooLong_IsRefusedBeforeJackSeesIt() =>
        Assert.That(ExampleRun.Run("Thru", "--server", new string('x', 300)).LastLine, Does.StartWith("thru: failed The server name ").And.Contain("at most 107"));

    [Test]
    public void Run_NoJackLibrary_SaysHowToInstallIt()
    {
        ExampleRun run = ExampleRun.RunIn([("JACK_LIBRARY", "/no/such/libjack.so")], "Thru", "--embedded");

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.Output, Is.EqualTo("thru: failed JACK's libjack could not be loaded.\n"));
        Assert.That(run.Error, Does.Contain("/no/such/libjack.so").And.Contain("apt-get install").And.Not.Contain("   at "));
    }

    [Test]
    public void Run_OtherLanguage_PrintsTheSameNumbers() =>
        Assert.That(ExampleRun.RunIn([("LC_ALL", "de_DE.UTF-8")], "Thru", "--embedded", "--seconds", "0.5").LastLine, Does.Contain("peak 0.500"));

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
