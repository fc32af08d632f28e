namespace Jack.Interop;

/// <content>Stand-ins for port buffers that the server does not have.</content>
internal sealed partial class CallbackBridge
{
    // The most frames that JACK2 allows in a cycle; other servers stay below it.
    private const int MaxFrames = 8192;

    private readonly float[] _silence = new float[MaxFrames];
    private readonly float[] _discard = new float[MaxFrames];

    /// <summary>Gets samples that are zero. Realtime-safe.</summary>
    public ReadOnlySpan<float> Silence(int frameCount) => _silence.AsSpan(0, frameCount);

    /// <summary>Gets room for samples that nobody hears. Realtime-safe.</summary>
    public Span<float> Discard(int frameCount) => _discard.AsSpan(0, frameCount);
}
