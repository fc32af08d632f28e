using System.Globalization;

namespace Jack.Benchmarks;

/// <summary>What all programs have printed: a case, the program that ran it, and a figure.</summary>
internal sealed class Samples
{
    private readonly Dictionary<(string Case, string Variant), List<double>> _values = [];

    /// <summary>Takes a line of a program's output.</summary>
    public void Add(string line)
    {
        if (line.Split('\t') is [string name, string variant, string value])
        {
            Add(name, variant, double.Parse(value, CultureInfo.InvariantCulture));
        }
    }

    public void Add(string name, string variant, double value)
    {
        if (!_values.TryGetValue((name, variant), out List<double>? values))
        {
            _values[(name, variant)] = values = [];
        }

        values.Add(value);
    }

    public double? Least(string name, string variant) =>
        _values.TryGetValue((name, variant), out List<double>? values) ? values.Min() : null;

    public double? Median(string name, string variant) =>
        _values.TryGetValue((name, variant), out List<double>? values) ? values.Order().ElementAt(values.Count / 2) : null;

    public double? Sum(string name, string variant) =>
        _values.TryGetValue((name, variant), out List<double>? values) ? values.Sum() : null;
}
