namespace Jack.Benchmarks.Programs;

/// <summary>Bursts of C and of C#, one after the other, so that both meet the same speed of the processor.</summary>
internal sealed class Bursts
{
    private readonly List<double> _ratios = [];
    private double _leastC = double.MaxValue;
    private double _leastOurs = double.MaxValue;

    public void Add(double c, double ours)
    {
        _leastC = Math.Min(_leastC, c);
        _leastOurs = Math.Min(_leastOurs, ours);
        _ratios.Add(ours / c);
    }

    public void Print(string name, string variantOfC = "C")
    {
        _ratios.Sort();
        Report.Print(name, variantOfC, _leastC);
        Report.Print(name, _leastOurs);
        Report.Print(name, $"{Report.Variant} / C", _ratios[_ratios.Count / 2]);
    }
}
