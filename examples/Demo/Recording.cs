using System.Numerics;
using System.Numerics.Tensors;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace Jack.Demo;

/// <summary>What was recorded, and what can be measured in it.</summary>
internal sealed class Recording
{
    private readonly Tone _tone;

    public Recording(float[] samples, Tone tone)
    {
        Samples = samples;
        _tone = tone;
        Start = Array.FindIndex(samples, sample => sample != 0);
        Peak = PeakOf(samples);
        Spectrum = Start < 0 ? [] : Analyse();
        Frequency = Start < 0 ? 0 : FindFrequency();
    }

    public float[] Samples { get; }

    public int SampleRate => _tone.SampleRate;

    /// <summary>Gets the frame in which the tone begins; -1 in silence.</summary>
    public int Start { get; }

    public float Peak { get; }

    /// <summary>Gets the magnitudes in dB below full scale, from 0 Hz in steps of <see cref="Resolution"/>.</summary>
    public double[] Spectrum { get; }

    /// <summary>Gets the frequency of the strongest component, in Hz.</summary>
    public double Frequency { get; }

    public double Resolution => (double)SampleRate / ((Spectrum.Length - 1) * 2);

    public static float PeakOf(ReadOnlySpan<float> samples) => samples.IsEmpty ? 0 : Math.Abs(TensorPrimitives.MaxMagnitude(samples));

    private double[] Analyse()
    {
        int fade = (int)(Tone.FadeSeconds * SampleRate);
        ReadOnlySpan<float> steady = Samples.AsSpan(Start + fade);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Min(steady.Length, _tone.FrameCount - (2 * fade)) + 1) / 2;

        double[] window = Window.BlackmanHarris(size);
        var values = new Complex[size];
        for (int i = 0; i < size; i++)
        {
            values[i] = steady[i] * window[i];
        }

        Fourier.Forward(values, FourierOptions.NoScaling);
        double fullScale = window.Sum() / 2;
        return [.. values.Take((size / 2) + 1).Select(value => 20 * Math.Log10(Math.Max(value.Magnitude / fullScale, 1e-12)))];
    }

    // The top of the parabola through the three highest points lies between the bins.
    private double FindFrequency()
    {
        int bin = Array.IndexOf(Spectrum, Spectrum.Max());
        (double left, double top, double right) = (Spectrum[Math.Max(bin - 1, 0)], Spectrum[bin], Spectrum[Math.Min(bin + 1, Spectrum.Length - 1)]);
        double bend = left - (2 * top) + right;
        return (bin + (bend == 0 ? 0 : (left - right) / (2 * bend))) * Resolution;
    }
}
