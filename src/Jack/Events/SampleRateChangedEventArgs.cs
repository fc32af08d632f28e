namespace Jack;

/// <summary>The server has another sample rate.</summary>
public sealed class SampleRateChangedEventArgs : GraphChange
{
    internal SampleRateChangedEventArgs(int sampleRate) => SampleRate = sampleRate;

    /// <summary>Gets the frames per second.</summary>
    public int SampleRate { get; }
}
