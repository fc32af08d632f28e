namespace Jack.Examples;

/// <summary>The file that is played when none is named.</summary>
internal static class OwnFile
{
    /// <summary>Writes one second of a sine on the left and of its octave on the right.</summary>
    public static string Write(string path, int sampleRate)
    {
        float[] samples = new float[2 * sampleRate];
        for (int frame = 0; frame < sampleRate; frame++)
        {
            double angle = 2 * Math.PI * 440 * frame / sampleRate;
            samples[2 * frame] = 0.5f * (float)Math.Sin(angle);
            samples[(2 * frame) + 1] = 0.5f * (float)Math.Sin(2 * angle);
        }

        using AudioFile file = AudioFile.Create(path, sampleRate, channelCount: 2);
        file.Write(samples);
        return path;
    }
}
