using System.Diagnostics;
using Spectre.Console;

namespace Jack.Demo;

/// <summary>One run: play, record, measure, report.</summary>
internal static class Session
{
    private const double AllowedDeviation = 0.001;
    private const double Tail = 0.1;

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    public static int Run(string? server, Tone tone, DirectoryInfo output)
    {
        using var player = new ToneClient(server, tone);
        using var recorder = new RecorderClient(server);
        player.Jack.Activate();
        recorder.Jack.Activate();
        player.Jack.Connect(player.Output, recorder.Input);
        Console.WriteLine($"{player.Output.Name} → {recorder.Input.Name}, {player.Jack.SampleRate} Hz, {player.Jack.BufferSize} frames per cycle");

        var samples = new float[(int)((tone.Seconds + Tail) * player.Jack.SampleRate)];
        player.Play();
        Record(recorder, samples, Task.WhenAny(player.Jack.Completion, recorder.Jack.Completion));
        player.Jack.Deactivate();
        recorder.Jack.Deactivate();

        var recording = new Recording(samples, player.Tone);
        output.Create();
        WavFile.Write(Path.Combine(output.FullName, "demo.wav"), samples, recording.SampleRate);
        Picture.Save(Path.Combine(output.FullName, "demo.png"), recording);
        Console.WriteLine($"Wrote {Path.Combine(output.ToString(), "demo.wav")} and {Path.Combine(output.ToString(), "demo.png")}");
        return Judge(player, recorder, recording);
    }

    private static void Record(RecorderClient recorder, float[] samples, Task<Task> ended)
    {
        if (Console.IsOutputRedirected)
        {
            int rate = recorder.Jack.SampleRate;
            Fill(recorder, samples, ended, (before, after, peak) =>
            {
                if (after / rate > before / rate)
                {
                    Console.WriteLine($"{after / rate} s recorded, level {LevelColumn.ToDecibels(peak):F1} dB");
                }
            });
            return;
        }

        var level = new LevelColumn();
        AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), level).Start(context =>
        {
            ProgressTask task = context.AddTask("recording", maxValue: samples.Length);
            Fill(recorder, samples, ended, (_, after, peak) =>
            {
                level.Peak = peak;
                task.Value = after;
            });
        });
    }

    private static void Fill(RecorderClient recorder, float[] samples, Task<Task> ended, Action<int, int, float> progress)
    {
        TimeSpan limit = TimeSpan.FromSeconds((double)samples.Length / recorder.Jack.SampleRate) + s_patience;
        var elapsed = Stopwatch.StartNew();
        for (int filled = 0; filled < samples.Length;)
        {
            if (ended.Wait(s_refresh))
            {
                throw new JackException("A client stopped while it played.", ended.Result.Exception?.GetBaseException() ?? new JackException("It was told to."));
            }

            if (elapsed.Elapsed > limit)
            {
                throw new JackException($"Only {filled} of {samples.Length} frames were recorded in {limit.TotalSeconds:F0} s: the server does not run.");
            }

            int count = recorder.Read(samples.AsSpan(filled));
            progress(filled, filled + count, Recording.PeakOf(samples.AsSpan(filled, count)));
            filled += count;
        }
    }

    private static int Judge(ToneClient player, RecorderClient recorder, Recording recording)
    {
        Tone tone = player.Tone;
        double deviation = (recording.Frequency / tone.Frequency) - 1;
        long allocated = player.Count.AllocatedBytes + recorder.Count.AllocatedBytes;
        string facts = FormattableString.Invariant(
            $"played {tone.Frequency:F3} Hz, measured {recording.Frequency:F3} Hz ({deviation:+0.0000 %;-0.0000 %;0.0000 %}), peak {recording.Peak:F3}, {recorder.Count.Cycles} cycles, {recorder.Xruns} xruns, {allocated} bytes allocated in the callback");
        string[] faults =
        [
            .. Math.Abs(deviation) > AllowedDeviation ? ["the frequency is off"] : (string[])[],
            .. Math.Abs(recording.Peak - tone.Amplitude) > tone.Amplitude / 100 ? ["the peak is off"] : (string[])[],
            .. allocated > 0 ? ["a callback allocated"] : (string[])[],
            .. recorder.LostFrames > 0 ? [$"{recorder.LostFrames} frames were lost"] : (string[])[],
        ];
        Console.WriteLine(faults.Length == 0 ? $"demo: ok {facts}" : $"demo: failed {string.Join(", ", faults)}: {facts}");
        return faults.Length == 0 ? 0 : 1;
    }
}
