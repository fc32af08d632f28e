using System.Diagnostics;
using Jack.Examples;
using Spectre.Console;

namespace Jack.Demo;

/// <summary>One client plays, the other records, and progress and level are shown meanwhile.</summary>
internal sealed class Performance(ToneClient player, RecorderClient recorder)
{
    private const double Tail = 0.1;

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Plays the tone and records it.</summary>
    /// <param name="interrupted">Ends it early.</param>
    public async Task<Recording> RunAsync(Task interrupted)
    {
        player.Jack.Activate();
        recorder.Jack.Activate();
        player.Jack.Connect(player.Output, recorder.Input);
        Console.WriteLine($"{player.Output.Name} → {recorder.Input.Name}, {player.Jack.SampleRate} Hz, {player.Jack.BufferSize} frames per cycle");

        float[] samples = new float[(int)((player.Tone.Seconds + Tail) * player.Jack.SampleRate)];
        Task ended = Task.WhenAny(interrupted, player.Jack.Completion, recorder.Jack.Completion).Unwrap();
        player.Play();
        await (Session.IsPiped ? FillPlainAsync(samples, ended) : FillLiveAsync(samples, ended));
        player.Jack.Deactivate();
        recorder.Jack.Deactivate();
        return new Recording(samples, player.Tone);
    }

    private Task FillLiveAsync(float[] samples, Task ended)
    {
        var level = new LevelColumn();
        return Session.Console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), level).StartAsync(context =>
        {
            ProgressTask task = context.AddTask("recording", maxValue: samples.Length);
            return FillAsync(samples, ended, (_, after, peak) =>
            {
                level.Peak = peak;
                task.Value = after;
            });
        });
    }

    private Task FillPlainAsync(float[] samples, Task ended)
    {
        int rate = recorder.Jack.SampleRate;
        return FillAsync(samples, ended, (before, after, peak) =>
        {
            if (after / rate > before / rate)
            {
                Console.WriteLine($"{after / rate} s recorded, level {LevelColumn.ToDecibels(peak):F1} dB");
            }
        });
    }

    private async Task FillAsync(float[] samples, Task ended, Action<int, int, float> progress)
    {
        var silence = Stopwatch.StartNew();
        for (int filled = 0; filled < samples.Length;)
        {
            if (await Task.WhenAny(ended, Task.Delay(s_refresh)) == ended)
            {
                await ended;
                throw new ExampleFailedException("interrupted");
            }

            int count = recorder.Read(samples.AsSpan(filled));
            if (count > 0)
            {
                silence.Restart();
            }
            else if (silence.Elapsed > s_patience)
            {
                throw new ExampleFailedException($"nothing was recorded for {s_patience.TotalSeconds:F0} s: the server does not run");
            }

            progress(filled, filled + count, Recording.PeakOf(samples.AsSpan(filled, count)));
            filled += count;
        }
    }
}
