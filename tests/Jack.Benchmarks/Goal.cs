using System.Globalization;

namespace Jack.Benchmarks;

/// <summary>What is to be reached: a figure made of the samples that must not exceed a limit, or must not fall below it.</summary>
internal sealed class Goal
{
    private readonly Func<Samples, string, double?> _figure;
    private readonly double _limit;
    private readonly bool _isFloor;
    private readonly string _format;

    private Goal(string text, double limit, Func<Samples, string, double?> figure, string format, bool isFloor = false)
    {
        Text = text;
        _limit = limit;
        _figure = figure;
        _format = format;
        _isFloor = isFloor;
    }

    public string Text { get; }

    /// <summary>The figure of a program itself.</summary>
    public static Goal AtMost(double limit, string unit, string variant = "C#") =>
        new($"<= {Format(limit)}{Space(unit)}", limit, (samples, name) => samples.Least(name, variant), $"{{0:0.##}}{Space(unit)}");

    /// <summary>None in all rounds together.</summary>
    public static Goal NoneAtAll() => new("none", 0, (samples, name) => samples.Sum(name, "C#"), "{0}");

    /// <summary>What C# needs more than C.</summary>
    public static Goal AtMostMoreThanC(double limit, string unit) =>
        new($"<= C + {Format(limit)}{Space(unit)}", limit, (samples, name) => samples.Least(name, "C#") - samples.Least(name, "C"), $"C {{0:+0.0;-0.0}}{Space(unit)}");

    /// <summary>The ratio of the least figures.</summary>
    public static Goal AtMostTimesC(double limit, string variant = "C#") =>
        new($"<= {Format(limit)} x C", limit, (samples, name) => Ratio(samples, name, variant), "{0:0.000} x C");

    public static Goal AtLeastTimesFasterThanPython(double limit) =>
        new($">= {Format(limit)} x faster than Python", limit, (samples, name) => samples.Least(name, "Python") / samples.Least(name, "C#"), "{0:0} x", isFloor: true);

    /// <summary>Gets the ratio of the least figures, which load on the machine can only raise.</summary>
    public static double? Ratio(Samples samples, string name, string variant) => samples.Least(name, variant) / samples.Least(name, "C");

    /// <summary>Says how the figure stands to the goal.</summary>
    public string Judge(Samples samples, string name)
    {
        if (_figure(samples, name) is not { } figure)
        {
            return "not measured";
        }

        bool reached = _isFloor ? figure >= _limit : figure <= _limit;
        string text = string.Format(CultureInfo.InvariantCulture, _format, figure);
        return reached ? $"reached: {text}" : $"missed by {Format(Math.Abs(figure - _limit))}: {text}";
    }

    private static string Space(string unit) => unit.Length == 0 ? "" : $" {unit}";

    private static string Format(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
