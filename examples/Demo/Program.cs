// The main job: one client plays a tone, another records it through JACK, and what was recorded is measured and drawn.
using System.CommandLine;
using Jack.Demo;
using Jack.Examples;

const double MinSeconds = 1;
const double MaxSeconds = 60;

Example example = new("demo", "Plays a tone from one JACK client to another, for 4 seconds or --seconds, and measures what arrives.") { StartsServer = true };
Option<double> frequency = example.Add(new Option<double>("--frequency") { Description = "What to play, in Hz.", DefaultValueFactory = _ => 440 }, 30, 15_000);
Option<DirectoryInfo> output = example.Add(new Option<DirectoryInfo>("--output") { Description = "Where to write demo.wav and demo.png.", DefaultValueFactory = _ => new DirectoryInfo("artifacts/demo") });
return await example.RunAsync(args, async session =>
{
    double seconds = session.Seconds ?? 4;
    if (seconds is < MinSeconds or > MaxSeconds)
    {
        throw new ExampleFailedException($"--seconds must be {MinSeconds} to {MaxSeconds}");
    }

    if (session.IsEmbedded)
    {
        Console.WriteLine($"Started an embedded JACK server, '{session.ClientOptions.ServerName}', on the dummy driver.");
    }

    using var player = new ToneClient($"{session.ClientName}-tone", session.ClientOptions, new Tone(session.Get(frequency), 0.5f, seconds));
    using var recorder = new RecorderClient($"{session.ClientName}-recorder", session.ClientOptions);
    Recording recording = await new Performance(player, recorder).RunAsync(session.Interrupted);

    DirectoryInfo folder = session.Get(output)!;
    folder.Create();
    string wav = Path.Combine(folder.ToString(), "demo.wav");
    string png = Path.Combine(folder.ToString(), "demo.png");
    using (AudioFile file = AudioFile.Create(wav, recording.SampleRate, channelCount: 1))
    {
        file.Write(recording.Samples);
    }

    Picture.Save(png, recording);
    Console.WriteLine($"Wrote {wav} and {png}");
    return Judge(player, recorder, recording);
});

static string Judge(ToneClient player, RecorderClient recorder, Recording recording)
{
    const double AllowedDeviation = 0.001;
    Tone tone = player.Tone;
    double deviation = (recording.Frequency / tone.Frequency) - 1;
    long allocated = player.Count.AllocatedBytes + recorder.Count.AllocatedBytes;
    string facts = $"played {tone.Frequency:F3} Hz, measured {recording.Frequency:F3} Hz ({deviation:+0.0000 %;-0.0000 %;0.0000 %}), peak {recording.Peak:F3}, {recorder.Count.Cycles} cycles, {recorder.Xruns} xruns, {allocated} bytes allocated in the callback";
    string[] faults =
    [
        .. Math.Abs(deviation) > AllowedDeviation ? ["the frequency is off"] : (string[])[],
        .. Math.Abs(recording.Peak - tone.Amplitude) > tone.Amplitude / 100 ? ["the peak is off"] : (string[])[],
        .. allocated > 0 ? ["a callback allocated"] : (string[])[],
        .. recorder.LostFrames > 0 ? [$"{recorder.LostFrames} frames were lost"] : (string[])[],
    ];
    return faults.Length == 0 ? facts : throw new ExampleFailedException($"{string.Join(", ", faults)}: {facts}");
}
