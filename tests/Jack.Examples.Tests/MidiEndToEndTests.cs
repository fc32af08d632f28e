using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace Jack.Examples.Tests;

/// <summary>MIDI that other programs made, through the examples.</summary>
[Category("Integration")]
internal sealed class MidiEndToEndTests
{
    private const int SampleRate = 48_000;

    // Quarter notes at 120 beats a minute, from the second bar on at 90; the second tune has two tracks.
    private const string OneVoice = "X:1\nT:Test\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nA, z e z |[Q:1/4=90] c z a z |\n";
    private const string TwoVoices = "X:1\nT:Test\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nV:1\nA z z z |[Q:1/4=90] e z c' z |\nV:2\nE z C z | A, z z z |\n";

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    private string _folder = "";

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("jack-midi-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [TestCase(OneVoice, 0, "57@0 76@1 72@2 81@3.333333")]
    [TestCase(TwoVoices, 1, "64,69@0 60@1 57,76@2 84@3.333333")]
    public async Task MidiSine_FileMadeByAbc2midi_SoundsWithItsPitchesAndOnsets(string tune, int format, string expected)
    {
        string song = Path.Combine(_folder, "song.mid");
        await MakeSongAsync(tune, song);
        Assert.That(MidiFile.Open(song).Format, Is.EqualTo(format));

        float[] recording = await PlayAsync(song);

        Note[] notes = [.. FindNotes(recording)];
        Note[] wanted = [.. expected.Split(' ').Select(Note.Parse)];
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(notes.Select(note => note.Pitches), Is.EqualTo(wanted.Select(note => note.Pitches)));

        // A note begins at its sample; the ticks of the file are a millisecond long.
        Assert.That(notes.Select(note => note.Seconds - notes[0].Seconds), Is.EqualTo(wanted.Select(note => note.Seconds)).Within(0.001));
    }

    [Test]
    public async Task MidiMonitor_JackMidiseq_PrintsWhatItSends()
    {
        await using Rig rig = await Rig.StartAsync();
        using Process monitor = ExampleRun.Start("MidiMonitor", rig.Arguments);

        // Every 24,000 frames: C4 for 8,000 frames, and D#4 12,000 frames after it for 4,000.
        var start = new ProcessStartInfo("jack_midiseq", ["seq", "24000", "0", "60", "8000", "12000", "63", "4000"]) { Environment = { ["JACK_DEFAULT_SERVER"] = rig.Name } };
        using Process sequencer = Process.Start(start)!;
        List<(long Frame, string Bytes)> events;
        try
        {
            await rig.ConnectAsync("seq:out", "MIDI-Monitor:input");
            events = await ReadEventsAsync(monitor, count: 12);
        }
        finally
        {
            sequencer.Kill();
        }

        await monitor.StandardInput.WriteLineAsync();
        ExampleRun run = ExampleRun.WaitForEnd(monitor);

        // The connection is made anywhere in the loop: from the first C on it is known what comes.
        List<(long Frame, string Bytes)> known = [.. events.SkipWhile(midi => midi.Bytes != "0x903c40")];
        string[] loop = ["0x903c40", "0x803c40", "0x903f40", "0x803f40"];
        long[] frames = [0, 8_000, 12_000, 16_000];
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(known, Has.Count.GreaterThanOrEqualTo(8), run.Output + run.Error);
        Assert.That(known.Select(midi => midi.Bytes), Is.EqualTo(known.Select((_, index) => loop[index % 4])));
        Assert.That(known.Select(midi => midi.Frame - known[0].Frame), Is.EqualTo(known.Select((_, index) => frames[index % 4] + (24_000 * (index / 4)))));
        Assert.That(run.LastLine, Does.Match(@"^midimonitor: ok \d+ events printed, 0 lost$"));
    }

    private static async Task<List<(long Frame, string Bytes)>> ReadEventsAsync(Process monitor, int count)
    {
        var events = new List<(long Frame, string Bytes)>();
        while (events.Count < count && await monitor.StandardOutput.ReadLineAsync().WaitAsync(s_timeout) is { } line)
        {
            if (line.Split(": 0x") is [var frame, var bytes])
            {
                events.Add((long.Parse(frame, CultureInfo.InvariantCulture), $"0x{bytes}"));
            }
        }

        return events;
    }

    private static async Task MakeSongAsync(string tune, string song)
    {
        string source = Path.ChangeExtension(song, ".abc");
        await File.WriteAllTextAsync(source, tune);
        using Process abc2midi = Process.Start(new ProcessStartInfo("abc2midi", [source, "-o", song]) { RedirectStandardOutput = true })!;
        string said = await abc2midi.StandardOutput.ReadToEndAsync();
        await abc2midi.WaitForExitAsync().WaitAsync(s_timeout);
        Assert.That(abc2midi.ExitCode, Is.Zero, said);
    }

    private async Task<float[]> PlayAsync(string song)
    {
        string path = Path.Combine(_folder, "recording.wav");
        await using Rig rig = await Rig.StartAsync();
        using Process synth = ExampleRun.Start("MidiSine", rig.Arguments);
        using Process recorder = ExampleRun.Start("RecordFile", [path, "--channels", "1", .. rig.Arguments]);
        await rig.ConnectAsync("MIDI-Sine:audio_out", "record-file:in_1");

        // It ends with the last message; the last notes die away while the synthesizer is told to end.
        ExampleRun player = ExampleRun.Run("MidiFilePlayer", [song, "MIDI-Sine:midi_in", .. rig.Arguments]);
        await recorder.StandardInput.WriteLineAsync();
        ExampleRun recorded = ExampleRun.WaitForEnd(recorder);
        await synth.StandardInput.WriteLineAsync();
        ExampleRun played = ExampleRun.WaitForEnd(synth);
        Assert.That(new[] { player.LastLine, recorded.LastLine, played.LastLine }, Is.All.Contain(": ok "), recorded.Output);
        using AudioFile file = AudioFile.Open(path);
        return file.ReadToEnd();
    }

    // A note begins where it has been silent for a tenth of a second; the pitches are in the spectrum of what follows its attack.
    private static IEnumerable<Note> FindNotes(float[] samples)
    {
        const int Silence = SampleRate / 10;
        const int Attack = SampleRate / 50;
        for (int start = 0, silent = Silence; start < samples.Length - (SampleRate / 2); start++)
        {
            bool isSilent = samples[start] == 0;
            if (!isSilent && silent >= Silence)
            {
                yield return new Note(Pitches(samples.AsSpan(start + Attack, 1 << 14)), (double)start / SampleRate);
            }

            silent = isSilent ? silent + 1 : 0;
        }
    }

    private static string Pitches(ReadOnlySpan<float> samples)
    {
        int size = samples.Length;
        double[] window = Window.BlackmanHarris(size);
        var values = new Complex[size];
        for (int i = 0; i < size; i++)
        {
            values[i] = samples[i] * window[i];
        }

        Fourier.Forward(values, FourierOptions.Matlab);
        double[] magnitudes = [.. values.Take(size / 2).Select(value => value.Magnitude)];
        double least = magnitudes.Max() / 10;
        return string.Join(',', Enumerable.Range(1, magnitudes.Length - 2)
            .Where(bin => magnitudes[bin] > least && magnitudes[bin] >= magnitudes[bin - 1] && magnitudes[bin] > magnitudes[bin + 1])
            .Select(bin => Math.Round(69 + (12 * Math.Log2(bin * (double)SampleRate / size / 440)))));
    }

    private sealed record Note(string Pitches, double Seconds)
    {
        public static Note Parse(string text) => text.Split('@') is [var pitches, var seconds]
            ? new Note(pitches, double.Parse(seconds, CultureInfo.InvariantCulture))
            : throw new FormatException(text);
    }
}
