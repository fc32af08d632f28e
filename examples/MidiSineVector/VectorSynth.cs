using System.Numerics.Tensors;

namespace Jack.Examples;

/// <summary>The synthesizer of sines that works on whole blocks: what is one operation here is done for several samples by one instruction.</summary>
public sealed class VectorSynth
{
    private const double AttackSeconds = 0.01;
    private const double ReleaseSeconds = 0.2;

    // Longer blocks are made in parts. All memory is there beforehand: the process handler cannot get any.
    private const int MaxBlock = 1024;

    private readonly Voice[] _voices = new Voice[128];
    private readonly double[] _counts = [.. Enumerable.Range(0, MaxBlock).Select(count => (double)count)];
    private readonly double[] _tone = new double[MaxBlock];
    private readonly double[] _envelope = new double[MaxBlock];
    private readonly double[] _sum = new double[MaxBlock];
    private int _sampleRate;

    /// <summary>Begins anew, in silence, for a sample rate.</summary>
    /// <param name="sampleRate">The frames per second.</param>
    public void Reset(int sampleRate)
    {
        _sampleRate = sampleRate;
        Array.Clear(_voices);
    }

    /// <summary>Handles a MIDI message: begins or ends a note, and ignores everything else and all channels.</summary>
    /// <param name="data">The message.</param>
    /// <returns><see langword="false"/> for the end of a note that does not sound.</returns>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeCallback]
    public bool Handle(ReadOnlySpan<byte> data)
    {
        if (!MidiMessage.TryParse(data, out MidiMessage message) || !(message.IsNoteStart || message.IsNoteEnd))
        {
            return true;
        }

        ref Voice voice = ref _voices[message.Note];
        if (!voice.IsPlaying)
        {
            if (message.IsNoteEnd)
            {
                return false;
            }

            voice.Phase = 0;
        }

        voice.Increment = 440 * Math.Pow(2, (message.Note - 69) / 12.0) / _sampleRate;
        voice.Target = message.IsNoteStart ? message.Velocity / 127.0 : 0;
        voice.Remaining = Math.Max(1, (int)((message.IsNoteStart ? AttackSeconds : ReleaseSeconds) * _sampleRate));
        voice.Step = (voice.Target - voice.Weight) / voice.Remaining;
        return true;
    }

    /// <summary>Makes the samples up to the next message.</summary>
    /// <param name="output">Where they go.</param>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeCallback]
    public void Render(Span<float> output)
    {
        while (!output.IsEmpty)
        {
            int count = Math.Min(output.Length, MaxBlock);
            RenderBlock(output[..count]);
            output = output[count..];
        }
    }

    private void RenderBlock(Span<float> output)
    {
        Span<double> sum = _sum.AsSpan(0, output.Length);
        sum.Clear();
        foreach (ref Voice voice in _voices.AsSpan())
        {
            if (voice.IsPlaying)
            {
                Add(ref voice, sum);
            }
        }

        TensorPrimitives.ConvertSaturating<double, float>(sum, output);
    }

    private void Add(ref Voice voice, Span<double> sum)
    {
        ReadOnlySpan<double> counts = _counts.AsSpan(0, sum.Length);
        Span<double> tone = _tone.AsSpan(0, sum.Length);
        Span<double> envelope = _envelope.AsSpan(0, sum.Length);

        // sin(2π (phase + n · increment))
        TensorPrimitives.Multiply(counts, 2 * Math.PI * voice.Increment, tone);
        TensorPrimitives.Add(tone, 2 * Math.PI * voice.Phase, tone);
        TensorPrimitives.Sin(tone, tone);
        voice.Phase += sum.Length * voice.Increment;
        voice.Phase -= Math.Floor(voice.Phase);

        // The ramp, as far as it is in this block, then what it leads to.
        int ramp = Math.Min(voice.Remaining, sum.Length);
        TensorPrimitives.Multiply(counts[..ramp], voice.Step, envelope[..ramp]);
        TensorPrimitives.Add(envelope[..ramp], voice.Weight + voice.Step, envelope[..ramp]);
        envelope[ramp..].Fill(voice.Target);
        voice.Remaining -= ramp;
        voice.Weight = voice.Remaining == 0 ? voice.Target : voice.Weight + (ramp * voice.Step);

        TensorPrimitives.MultiplyAdd(tone, envelope, sum, sum);
    }

    /// <summary>A note that sounds.</summary>
    private struct Voice
    {
        /// <summary>Where in its period the sine is, 0 to 1.</summary>
        public double Phase;

        /// <summary>How far a sample moves it.</summary>
        public double Increment;

        /// <summary>How loud it is, and where that is going, by which step, in how many samples.</summary>
        public double Weight;
        public double Target;
        public double Step;
        public int Remaining;

        public readonly bool IsPlaying => Weight > 0 || Remaining > 0;
    }
}
