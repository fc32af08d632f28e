using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jack.Demo;

/// <summary>A live level meter beside a progress bar.</summary>
internal sealed class LevelColumn : ProgressColumn
{
    private const int Width = 24;
    private const double Quietest = -60;

    /// <summary>Gets or sets the peak of the last samples, 1 at full scale.</summary>
    public float Peak { get; set; }

    protected override bool NoWrap => true;

    public static double ToDecibels(float peak) => 20 * Math.Log10(Math.Max(peak, 1e-6f));

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        double decibels = ToDecibels(Peak);
        int lit = (int)Math.Clamp(Math.Round((decibels - Quietest) / -Quietest * Width), 0, Width);
        string block = options.Unicode ? "█" : "#";
        string bar = string.Concat(Enumerable.Range(0, Width).Select(i => $"[{(i >= lit ? "grey23" : Colour(i))}]{block}[/]"));
        return new Markup($"{bar} {(decibels < Quietest ? "  -∞" : $"{decibels,5:F1}")} dB");
    }

    private static string Colour(int position) => position switch
    {
        < Width * 7 / 10 => "green",
        < Width * 9 / 10 => "yellow",
        _ => "red",
    };
}
