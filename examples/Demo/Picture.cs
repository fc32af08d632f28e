using ScottPlot;

namespace Jack.Demo;

/// <summary>Draws a recording: the waveform, a few periods of it, and its spectrum.</summary>
internal static class Picture
{
    private const string Font = "DejaVu Sans";
    private const int Width = 1600;
    private const int Height = 1200;
    private const double QuietestShown = -180;

    private static readonly Color s_wave = Color.FromHex("#3fc1c9");
    private static readonly Color s_peak = Color.FromHex("#fc5185");

    public static void Save(string path, Recording recording)
    {
        // Left alone, ScottPlot takes the first font of a Debian machine, which has serifs.
        if (SkiaSharp.SKFontManager.Default.FontFamilies.Contains(Font))
        {
            Fonts.Default = Font;
        }

        var figure = new Multiplot();
        figure.AddPlots(3);
        DrawWaveform(figure.GetPlot(0), recording);
        DrawPeriods(figure.GetPlot(1), recording);
        DrawSpectrum(figure.GetPlot(2), recording);
        foreach (Plot plot in figure.GetPlots())
        {
            Decorate(plot);
        }

        figure.SavePng(path, Width, Height);
    }

    private static void DrawWaveform(Plot plot, Recording recording)
    {
        plot.Title("Recorded through JACK");
        plot.XLabel("seconds");
        plot.YLabel("amplitude");
        ScottPlot.Plottables.Signal signal = plot.Add.Signal(recording.Samples, 1.0 / recording.SampleRate, s_wave);
        signal.LineWidth = 1;
        double seconds = (double)recording.Samples.Length / recording.SampleRate;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericFixedInterval(seconds > 10 ? 5 : 0.5);
        plot.Axes.SetLimits(0, seconds, -1, 1);
    }

    private static void DrawPeriods(Plot plot, Recording recording)
    {
        const double Milliseconds = 20;
        int first = recording.Samples.Length / 2;
        int count = (int)(Milliseconds / 1000 * recording.SampleRate);
        plot.Title($"{Milliseconds} ms of it");
        plot.XLabel("milliseconds");
        plot.YLabel("amplitude");
        ScottPlot.Plottables.Signal signal = plot.Add.Signal(recording.Samples[first..(first + count + 1)], 1000.0 / recording.SampleRate, s_wave);
        signal.LineWidth = 2;
        signal.MaximumMarkerSize = 0;
        plot.Axes.SetLimits(0, Milliseconds, -1, 1);
    }

    private static void DrawSpectrum(Plot plot, Recording recording)
    {
        plot.Title($"Spectrum: {recording.Frequency:F3} Hz");
        plot.XLabel("Hz");
        plot.YLabel("dB full scale");

        // A logarithmic axis is a plot of logarithms with the numbers written at the ticks.
        double[] logarithms = [.. recording.Spectrum.Select((_, bin) => Math.Log10(Math.Max(bin, 1) * recording.Resolution))];
        ScottPlot.Plottables.Scatter line = plot.Add.ScatterLine(logarithms, recording.Spectrum, s_wave);
        line.LineWidth = 1;
        line.FillY = true;
        line.FillYValue = QuietestShown;
        line.FillYColor = s_wave.WithAlpha(0.25);
        plot.Add.VerticalLine(Math.Log10(recording.Frequency), 1, s_peak, LinePattern.Dotted);

        double[] ticks = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];
        plot.Axes.Bottom.SetTicks([.. ticks.Select(Math.Log10)], [.. ticks.Select(tick => tick < 1_000 ? $"{tick}" : $"{tick / 1_000} k")]);
        plot.Axes.SetLimits(Math.Log10(20), Math.Log10(recording.SampleRate / 2.0), QuietestShown, 0);
    }

    private static void Decorate(Plot plot)
    {
        Color background = Color.FromHex("#1b1f2a");
        Color text = Color.FromHex("#d6dae3");
        plot.Axes.Left.MinimumSize = 90;
        plot.Axes.Right.MinimumSize = 40;
        plot.FigureBackground.Color = background;
        plot.DataBackground.Color = Color.FromHex("#232837");
        plot.Axes.Color(text);
        plot.Axes.Title.Label.FontSize = 24;
        plot.Axes.Title.Label.Bold = false;
        plot.Grid.MajorLineColor = text.WithAlpha(0.12);
        foreach (IAxis axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontSize = 18;
            axis.Label.FontSize = 18;
            axis.Label.Bold = false;
        }
    }
}
