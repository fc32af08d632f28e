using ScottPlot;

namespace Jack.Examples;

/// <summary>Draws the durations of a report.</summary>
internal static class Histogram
{
    private const string Font = "DejaVu Sans";

    /// <summary>Saves a picture: durations to the right and cycles upwards, both in powers of ten.</summary>
    public static void Save(RealtimeReport report, Load load, FileInfo file)
    {
        // Left alone, ScottPlot takes the first font of a Debian machine, which has serifs.
        if (SkiaSharp.SKFontManager.Default.FontFamilies.Contains(Font))
        {
            Fonts.Default = Font;
        }

        using var plot = new Plot();
        plot.Title($"Duration of the process handler, {report.Cycles} cycles, load: {load}");
        plot.XLabel("duration");
        plot.YLabel("cycles");
        foreach (DurationBin bin in report.Durations.Bins)
        {
            double from = Math.Log10(Math.Max(bin.From.TotalMicroseconds, 0.001));
            double upTo = Math.Log10(Math.Max(bin.UpTo.TotalMicroseconds, 0.001));
            bool isLate = bin.From > report.Period;
            plot.Add.Bar(new Bar
            {
                Position = (from + upTo) / 2,
                Size = (upTo - from) * 0.9,
                ValueBase = 0,

                // A single cycle is what matters most here, and log 1 is 0.
                Value = Math.Log10(bin.Count) + 0.3,
                FillColor = isLate ? Colors.Red : Colors.SteelBlue,
                LineWidth = 0,
            });
        }

        ScottPlot.Plottables.VerticalLine period = plot.Add.VerticalLine(Math.Log10(report.Period.TotalMicroseconds), 2, Colors.Red);
        period.LegendText = $"period, {report.Period.TotalMicroseconds:0} µs";
        plot.Axes.Bottom.TickGenerator = Ticks([(-1, "100 ns"), (0, "1 µs"), (1, "10 µs"), (2, "100 µs"), (3, "1 ms"), (4, "10 ms"), (5, "100 ms")]);
        plot.Axes.Left.TickGenerator = Ticks([(0.3, "1"), (1.3, "10"), (2.3, "100"), (3.3, "1,000"), (4.3, "10,000"), (5.3, "100,000"), (6.3, "1,000,000")]);
        plot.Axes.SetLimitsX(-1.2, 5.2);
        plot.Axes.SetLimitsY(0, Math.Log10(Math.Max(report.Cycles, 10)) + 0.6);
        plot.ShowLegend(Alignment.UpperRight);
        plot.Axes.Right.MinimumSize = 20;
        plot.SavePng(file.FullName, 1000, 500);
    }

    private static ScottPlot.TickGenerators.NumericManual Ticks((double Position, string Label)[] ticks)
    {
        var generator = new ScottPlot.TickGenerators.NumericManual();
        foreach ((double position, string label) in ticks)
        {
            generator.AddMajor(position, label);
        }

        return generator;
    }
}
