namespace Jack.Examples;

/// <summary>A short tone that dies away. One sounds at a time.</summary>
/// <param name="sampleRate">The frames per second.</param>
internal sealed class Click(int sampleRate)
{
    private const double Length = 0.03;

    private double _frequency;
    private int _startsIn = -1;
    private int _position = int.MaxValue;

    /// <summary>Starts a click within the cycle that is rendered next.</summary>
    [RealtimeCallback]
    public void Start(int offset, bool isAccented)
    {
        _startsIn = offset;
        _frequency = isAccented ? 1760 : 880;
    }

    /// <summary>Adds what sounds now.</summary>
    [RealtimeCallback]
    public void Render(Span<float> samples)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            if (i == _startsIn)
            {
                (_position, _startsIn) = (0, -1);
            }

            double time = (double)_position / sampleRate;
            if (time < Length)
            {
                samples[i] += (float)(0.5 * (1 - (time / Length)) * Math.Sin(2 * Math.PI * _frequency * time));
                _position++;
            }
        }
    }
}
