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
    public void Thru_TakenName_SaysWhichItGot()
    {
        ExampleRun run = ExampleRun.Embedded("Thru", "system");

        Assert.That(run.Output, Does.StartWith("unique name 'system-01' assigned"), run.Error);
    }

    [Test]
    public void Chatty_Visitor_IsHeardOfInEveryWay()
    {
        ExampleRun run = ExampleRun.Embedded("Chatty");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^chatty: ok [1-9]\d+ events of \d+ kinds: "), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("setting samplerate to 48000\n").And.Contain("setting blocksize to 512\n"));
            Assert.That(run.Output, Does.Contain("client 'visitor' registered\n").And.Contain("client 'visitor' unregistered\n"));
            Assert.That(run.Output, Does.Contain("connected visitor:output and visitor:input\n").And.Contain("from 'visitor:input' to 'visitor:renamed'\n"));
            Assert.That(run.Output, Does.Contain("starting freewheel mode\n").And.Contain("stopping freewheel mode\n"));
        }
    }

    [Test]
    public void Metadata_ClientAndPort_AreSetReadAndRemoved()
    {
        ExampleRun run = ExampleRun.Embedded("Metadata");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^metadata: ok \d+ properties set and read, 0 left$"), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("Client \"pretty\" name: Best Client Ever\nPort \"pretty\" name: a good port\n").And.Contain("text/plain"));
        }
    }

    [Test]
    public void PlayFile_OwnFile_PlaysAllOfIt()
    {
        ExampleRun run = ExampleRun.Run("PlayFile", "--embedded", "--seconds", "60", "--buffersize", "60");

        Assert.That(run.LastLine, Is.EqualTo("playfile: ok 48000 of 48000 frames played, 2 channels, peak 0.500"), run.Output + run.Error);
    }

    [TestCase(".wav")]
    [TestCase(".flac")]
    [TestCase(".ogg")]
    public void PlayFile_MonoFile_PlaysEveryFormat(string extension)
    {
        using var temporary = new TemporaryFile(extension);
        using (AudioFile file = AudioFile.Create(temporary.Path, 48_000, channelCount: 1))
        {
            file.Write([.. Enumerable.Range(0, 10_000).Select(i => 0.25f * MathF.Sin(i * 0.1f))]);
        }

        ExampleRun run = ExampleRun.Run("PlayFile", "--embedded", "--seconds", "60", "-b", "40", "-c", "mono", temporary.Path);

        Assert.That(run.LastLine, Does.StartWith("playfile: ok 10000 of 10000 frames played, 1 channels, peak 0.2"), run.Output + run.Error);
    }

    [Test]
    public void PlayFile_MissingFile_FailsWithItsName()
    {
        ExampleRun run = ExampleRun.Embedded("PlayFile", "no-such-file.wav");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.StartWith("playfile: failed no-such-file.wav: "));
            Assert.That(run.ExitCode, Is.EqualTo(1));
        }
    }

    [Test]
    public void PlayFile_NoBuffer_IsRefused()
    {
        ExampleRun run = ExampleRun.Embedded("PlayFile", "--buffersize", "0");

        Assert.That(run.LastLine, Does.EndWith("buffersize must be at least 1"));
    }

    [Test]
    public void Showtime_OwnTransport_PrintsBarsAndBeats()
    {
        ExampleRun run = ExampleRun.Embedded("Showtime");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^showtime: ok \d+ lines, [1-9]\d* with bars and beats, last frame [1-9]\d*$"), run.Error);
            Assert.That(run.Output, Does.Match(@"frame = \d+  frame_time = \d+ usecs = \d+ \tstate: Rolling\tBBT: +\d+\|[2-4]\|\d{4}\n"));
            Assert.That(run.Output, Does.Not.Contain("TC:").And.Not.Contain("video"));
        }
    }

    [Test]
    public void MidiMonitor_OwnSource_PrintsFramesAndBytes()
    {
        ExampleRun run = ExampleRun.Embedded("MidiMonitor");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^midimonitor: ok [1-9]\d* events printed, 0 lost$"), run.Error);
            Assert.That(run.Output, Does.Match(@"\n\d+: 0x903c40\n\d+: 0x803c40\n\d+: 0x904040\n"));
            Assert.That(FrameOf(run, "0x803c40") - FrameOf(run, "0x903c40"), Is.EqualTo(9600));
        }
    }

    [Test]
    public void MidiChords_OwnSource_AddsThirdAndFifth()
    {
        ExampleRun run = ExampleRun.Embedded("MidiChords");

        Assert.That(run.LastLine, Does.Match(@"^midichords: ok \d+ events in, \d+ out, 0 refused, heard the notes 60 63 64 67 "), run.Output + run.Error);
    }

    [TestCase("MidiSine")]
    [TestCase("MidiSineVector")]
    public void MidiSine_OwnSource_Sounds(string example)
    {
        ExampleRun run = ExampleRun.Embedded(example);

        Assert.That(run.LastLine, Does.Match(@$"^{example.ToLowerInvariant()}: ok [1-9]\d+ frames, [1-9]\d* events, peak 0\.[5-9]\d\d$"), run.Output + run.Error);
    }

    [Test]
    public void MidiFilePlayer_OwnSong_IsHeardCompletely()
    {
        ExampleRun run = ExampleRun.Run("MidiFilePlayer", "--embedded", "--seconds", "60");

        Assert.That(run.LastLine, Is.EqualTo("midifileplayer: ok 8 of 8 events of 2 tracks sent, 1.50 s, heard the notes 60 64 67 72"), run.Output + run.Error);
    }

    [Test]
    public void MidiFilePlayer_OtherFile_FailsWithThePosition()
    {
        using var temporary = new TemporaryFile(".mid");
        File.WriteAllBytes(temporary.Path, [.. "RIFF"u8, 0, 0, 0, 0]);

        ExampleRun run = ExampleRun.Embedded("MidiFilePlayer", temporary.Path);

        Assert.That(run.LastLine, Is.EqualTo("midifileplayer: failed At byte 0: a MIDI file begins with 'MThd'"));
    }

    [TestCase("--embedded")]
    [TestCase("--embedded", "--seconds", "60")]
    public void SlowSync_Script_ShowsWaitingAndCatchingUp(params string[] arguments)
    {
        ExampleRun run = ExampleRun.Run("SlowSync", arguments);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^slowsync: ok [1-9]\d* times asked; said: .*will be ready, just got ready"), run.Output + run.Error);
            Assert.That(run.Output, Does.Match(@"Starting 123 will be ready in 0\.\d\d seconds").And.Contain("== setting default sync timeout"));
        }
    }

    [Test]
    public void SlowSync_TimeOver_EndsWithinTheScript()
    {
        ExampleRun run = ExampleRun.Run("SlowSync", "--embedded", "--seconds", "0.001");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^slowsync: ok \d+ times asked; said: "), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("== setting custom sync timeout").And.Not.Contain("== setting default sync timeout"));
        }
    }

    [Test]
    public void TimebaseMaster_Debugging_TellsBars()
    {
        ExampleRun run = ExampleRun.Embedded("TimebaseMaster", "240", "-m", "3/4", "-t", "960", "--debug");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^timebasemaster: ok frame [1-9]\d* is bar [2-9] beat [1-3] tick \d+ at 240 beats per minute$"), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("New pos: frame 0, ").And.Contain("Bar = 2").And.Contain("BeatsPerBar = 3"));
        }
    }

    [TestCase("--meter", "4", "Invalid meter: 4")]
    [TestCase("--meter", "4/0", "Invalid meter: 4/0")]
    [TestCase("-t", "0", "--ticks-per-beat must be at least 1")]
    [TestCase("--", "-3", "tempo must be at least 0.1")]
    public void TimebaseMaster_BadArgument_IsRefused(string option, string value, string message)
    {
        ExampleRun run = ExampleRun.Run("TimebaseMaster", option, value);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.LastLine, Is.EqualTo($"timebasemaster: failed {message}"));
        }
    }

    [Test]
    public void Transporter_OwnServer_RunsAllCommands()
    {
        ExampleRun run = ExampleRun.Embedded("Transporter");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.Match(@"^transporter: ok status, start, query, toggle, status, rewind: Stopped at frame 0$"), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("JACK transport state is Stopped.").And.Match(@"State +│ Rolling").And.Match(@"Frame Rate +│ 48000"));
        }
    }

    [TestCase("status", 1)]
    [TestCase("query", 1)]
    [TestCase("start", 0)]
    [TestCase("stop", 0)]
    public void Transporter_Command_AnswersByExitCode(string command, int exitCode)
    {
        ExampleRun run = ExampleRun.Embedded("Transporter", command);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Does.StartWith($"transporter: ok {command}: "), run.Output + run.Error);
            Assert.That(run.ExitCode, Is.EqualTo(exitCode));
        }
    }

    [Test]
    public void Aliases_PortsOfTheServer_AreNamedAndUnnamed()
    {
        ExampleRun run = ExampleRun.Embedded("Aliases");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.LastLine, Is.EqualTo("aliases: ok 4 aliases set, read and unset"), run.Output + run.Error);
            Assert.That(run.Output, Does.Contain("port 'capture_1', alias 1 => 'Alias Name 0'"));
        }
    }

    private static long FrameOf(ExampleRun run, string bytes) =>
        long.Parse(run.Output.Split('\n').First(line => line.EndsWith(bytes, StringComparison.Ordinal)).Split(':')[0]);
}
