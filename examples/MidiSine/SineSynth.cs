namespace Jack.Examples;

/// <summary>A polyphonic synthesizer of sines that works sample by sample: one voice a note, with an attack and a release.</summary>
public sealed class SineSynth
{
    private const double AttackSeconds = 0.01;
    private const double ReleaseSeconds = 0.2;

    // One for every note, made beforehand: the process handler cannot make any.
    private readonly Voice[] _voices = new Voice[128];
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
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeCallback]
    public void Handle(ReadOnlySpan<byte> data)
    {
        if (!MidiMessage.TryParse(data, out MidiMessage message))
        {
            return;
        }

        if (message.IsNoteStart)
        {
            Trigger(ref _voices[message.Note], message.Note, message.Velocity / 127.0, AttackSeconds);
        }
        else if (message.IsNoteEnd && _voices[message.Note].IsPlaying)
        {
            Trigger(ref _voices[message.Note], message.Note, 0, ReleaseSeconds);
        }
    }

    /// <summary>Makes the samples up to the next message.</summary>
    /// <param name="output">Where they go.</param>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeCallback]
    public void Render(Span<float> output)
    {
        output.Clear();
        for (int i = 0; i < output.Length; i++)
        {
            double sum = 0;
            foreach (ref Voice voice in _voices.AsSpan())
            {
                if (voice.IsPlaying)
                {
                    sum += voice.Next();
                }
            }

            output[i] = (float)sum;
        }
    }

    private void Trigger(ref Voice voice, int note, double weight, double seconds)
    {
        if (!voice.IsPlaying)
        {
            voice.Phase = 0;
        }

        voice.Increment = 440 * Math.Pow(2, (note - 69) / 12.0) / _sampleRate;
        voice.Target = weight;
        voice.Remaining = Math.Max(1, (int)(seconds * _sampleRate));
        voice.Step = (weight - voice.Weight) / voice.Remaining;
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

        public double Next()
        {
            if (Remaining > 0)
            {
                Remaining--;
                Weight = Remaining == 0 ? Target : Weight + Step;
            }

            double sample = Weight * Math.Sin(2 * Math.PI * Phase);
            Phase += Increment;
            Phase -= Math.Floor(Phase);
            return sample;
        }
    }
}
