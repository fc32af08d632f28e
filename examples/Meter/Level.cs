using System.Numerics.Tensors;

namespace Jack.Examples;

/// <summary>The level of one port. The process thread adds, another thread reads.</summary>
internal sealed class Level
{
    private float _peak;
    private float _highestPeak;
    private double _sumOfSquares;
    private long _count;

    /// <summary>Gets the highest peak since the start, in dBFS.</summary>
    public double HighestPeak => Decibels(Volatile.Read(ref _highestPeak));

    /// <summary>Gets the root of the mean square since the start, in dBFS.</summary>
    public double Rms => _count == 0 ? Decibels(0) : Decibels(Math.Sqrt(_sumOfSquares / _count));

    /// <summary>Adds a cycle's samples. Silence before the first sound does not count.</summary>
    [RealtimeCallback]
    public void Add(ReadOnlySpan<float> samples)
    {
        float peak = Math.Abs(TensorPrimitives.MaxMagnitude(samples));
        if (peak > _peak)
        {
            _peak = peak;
        }

        _highestPeak = Math.Max(_highestPeak, peak);
        if (_highestPeak > 0)
        {
            _sumOfSquares += TensorPrimitives.SumOfSquares(samples);
            _count += samples.Length;
        }
    }

    /// <summary>Gets the highest peak since the last call, in dBFS.</summary>
    public double TakePeak() => Decibels(Interlocked.Exchange(ref _peak, 0));

    private static double Decibels(double value) => Math.Max(20 * Math.Log10(value), -120);
}
