namespace Jack.Examples.Tests;

[Category("Integration")]
internal sealed class DemoTests
{
    [Test]
    public void Run_OnItsOwnServer_MeasuresWhatItPlayed()
    {
        DirectoryInfo output = Directory.CreateTempSubdirectory("jack-demo-");
        try
        {
            ExampleRun run = ExampleRun.Embedded("Demo", "--frequency", "1000", "--output", output.FullName);

            using (Assert.EnterMultipleScope())
            {
                Assert.That(run.ExitCode, Is.Zero, run.Output + run.Error);
                Assert.That(run.LastLine, Does.StartWith("demo: ok played 1000.000 Hz, measured ").And.EndsWith(" 0 bytes allocated in the callback"));
                Assert.That(run.Output, Does.Not.Contain('\u001b'));
            }

            Assert.That(File.ReadAllBytes(Path.Combine(output.FullName, "demo.png"))[1..4], Is.EqualTo("PNG"u8.ToArray()));
            Assert.That(new FileInfo(Path.Combine(output.FullName, "demo.wav")), Has.Length.GreaterThan(2 * 48_000 * sizeof(float)));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    [Test]
    public void Run_NoServerOfThatName_SaysSoInItsLastLine()
    {
        ExampleRun run = ExampleRun.Run("Demo", "--server", "examples-no-such-server");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.LastLine, Is.EqualTo("demo: failed there is no JACK server"));
        }
    }
}
