using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>What ends the playing of a file early.</summary>
[Category("Integration")]
internal sealed class PlayFileFaultTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    private TemporaryFile _file = null!;

    [SetUp]
    public void WriteFile()
    {
        _file = new TemporaryFile(".wav");
        using AudioFile file = AudioFile.Create(_file.Path, 48_000, channelCount: 2);
        file.Write([.. Enumerable.Repeat(0.25f, 2 * 48_000 * 60)]);
    }

    [TearDown]
    public void DeleteFile() => _file.Dispose();

    [Test]
    public async Task Process_FileTooSlow_StopsAndSaysSo()
    {
        await using Rig rig = await Rig.StartAsync();
        using JackClient client = JackClient.Open("player", new JackClientOptions { ServerName = rig.Name });
        client.AudioOutputs.Register("out_1");
        client.AudioOutputs.Register("out_2");
        using AudioFile file = AudioFile.Open(_file.Path);
        var player = new Player(client, file, blockCount: 3);
        client.SetProcessHandler(player.Process);
        player.Prefill();

        // Nobody goes on reading: after three blocks there is nothing more.
        client.Activate();
        await client.Completion.WaitAsync(s_timeout);

        Assert.That((player.Failure, player.PlayedFrames), Is.EqualTo(("Buffer is empty: increase buffersize?", 3L * client.BufferSize)));
    }

    [Test]
    public async Task PlayFile_BufferSizeChanged_QuitsAndSaysSo()
    {
        await using Rig rig = await Rig.StartAsync();
        using Process process = ExampleRun.Start("PlayFile", [_file.Path, "--buffersize", "1000", "--name", "player", .. rig.Arguments]);
        await rig.WaitForConnectionAsync("player:out_2");

        rig.Watcher.SetBufferSize(2 * rig.Watcher.BufferSize);
        ExampleRun run = ExampleRun.WaitForEnd(process);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(run.LastLine, Is.EqualTo("playfile: failed blocksize must not be changed, I quit!"), run.Output + run.Error);
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task PlayFile_ServerKilled_SaysWhy()
    {
        await using Rig rig = await Rig.StartAsync();
        using Process process = ExampleRun.Start("PlayFile", [_file.Path, "--buffersize", "1000", "--name", "player", .. rig.Arguments]);
        await rig.WaitForPortAsync("player:out_2");
        await rig.KillAsync();

        ExampleRun run = ExampleRun.WaitForEnd(process);

        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That((run.ExitCode, run.LastLine[..16]), Is.EqualTo((1, "playfile: failed")), run.Output + run.Error);
        Assert.That(run.Error, Does.Contain("JACK shutdown!\nstatus: ").And.Contain("\nreason: "));
    }

    [Test]
    public void PlayFile_NoLibsndfile_SaysHowToInstallIt()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jack-no-sndfile-");
        try
        {
            // What the loader finds first is no library.
            File.WriteAllText(Path.Combine(folder.FullName, "libsndfile.so.1"), "no library");

            ExampleRun run = ExampleRun.RunIn([("LD_LIBRARY_PATH", folder.FullName)], "PlayFile", "--embedded");

            Assert.That(run.LastLine, Does.StartWith("playfile: failed libsndfile was not found").And.Contain("apt-get install libsndfile1"), run.Error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
