using System.Globalization;

namespace Jack;

/// <summary>The cycle that a client asks of PipeWire, which has no buffer size of its own to set.</summary>
/// <param name="Frames">The frames per cycle.</param>
/// <param name="SampleRate">The sample rate that the frames are meant at, in frames per second.</param>
public readonly record struct PipeWireLatency(int Frames, int SampleRate)
{
    /// <summary>Returns the form of the environment variable <c>PIPEWIRE_LATENCY</c>.</summary>
    /// <returns>For example "256/48000".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Frames}/{SampleRate}");
}
