using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>Real data from end to end: a file that another program made is played, passes through JACK, and is recorded.</summary>
[Category("Integration")]
internal sealed class RecordingTests
{
    private string _folder = "";

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("jack-recording-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void RecordFile_OwnTone_IsInTheFile()
    {
        string path = Path.Combine(_folder, "tone.flac");

        ExampleRun run = ExampleRun.Embedded("RecordFile", path, "--channels", "1");

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Does.Match(@"^record-file: ok [1-9]\d+ frames in 1 channels recorded, peak 0\.500$"), run.Output + run.Error);
        using AudioFile file = AudioFile.Open(path);
        Assert.That(file.ReadToEnd().Max(), Is.EqualTo(0.5f).Within(0.001f));
    }

    [Test]
    public async Task PlayFile_FlacMadeBySox_IsRecordedSampleForSample()
    {
        string source = Path.Combine(_folder, "sox.flac");
        string recording = Path.Combine(_folder, "recording.wav");
        using (Process sox = Process.Start("sox", ["-n", "-r", "48000", "-b", "24", "-c", "2", source, "synth", "1", "sine", "300-3000", "sine", "523.25", "vol", "0.7", "pad", "5", "0.5"])!)
        {
            await sox.WaitForExitAsync();
            Assert.That(sox.ExitCode, Is.Zero);
        }

        // The recorder starts before the player and ends after it; the silence in front is the time for connecting the two.
        await using Rig rig = await Rig.StartAsync();
        using Process recorder = ExampleRun.Start("RecordFile", [recording, .. rig.Arguments]);
        await rig.WaitForPortAsync("record-file:in_2");
        using Process player = ExampleRun.Start("PlayFile", [source, "--buffersize", "200", "--name", "player", .. rig.Arguments]);
        await rig.ConnectAsync("player:out_1", "record-file:in_1");
        await rig.ConnectAsync("player:out_2", "record-file:in_2");
        Assert.That(ExampleRun.WaitForEnd(player).LastLine, Does.StartWith("playfile: ok"));
        await recorder.StandardInput.WriteLineAsync();
        ExampleRun recorded = ExampleRun.WaitForEnd(recorder);

        Assert.That(recorded.LastLine, Does.StartWith("record-file: ok"), recorded.Output + recorded.Error);
        using AudioFile original = AudioFile.Open(source);
        using AudioFile copy = AudioFile.Open(recording);
        ReadOnlySpan<float> sound = original.ReadToEnd().AsSpan().Trim(0f);
        Assert.That(sound.Length, Is.GreaterThan(90_000));
        Assert.That(copy.ReadToEnd().AsSpan().IndexOf(sound), Is.GreaterThanOrEqualTo(0), "the recording holds the file's sound");
    }
}
