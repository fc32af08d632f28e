namespace Jack.Demo;

/// <summary>What is played.</summary>
internal readonly record struct Tone(double Frequency, float Amplitude, double Seconds, int SampleRate = 0)
{
    public const double FadeSeconds = 0.2;

    public long FrameCount => (long)(Seconds * SampleRate);

    /// <summary>Computes one sample. Realtime-safe.</summary>
    [RealtimeCallback]
    public float SampleAt(long frame)
    {
        if (frame >= FrameCount)
        {
            return 0;
        }

        // A phase that is computed anew for every frame does not drift as a running sum would.
        double turns = Frequency * frame / SampleRate;
        return (float)(Amplitude * Fade(Math.Min(frame, FrameCount - frame)) * Math.Sin(2 * Math.PI * (turns - Math.Floor(turns))));
    }

    [RealtimeCallback]
    private double Fade(long framesFromEnd)
    {
        double x = Math.Min(framesFromEnd / (FadeSeconds * SampleRate), 1);
        return 0.5 - (0.5 * Math.Cos(Math.PI * x));
    }
}
