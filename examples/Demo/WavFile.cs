using System.Runtime.InteropServices;
using System.Text;

namespace Jack.Demo;

/// <summary>Writes RIFF WAVE files of one channel in 32-bit floating point.</summary>
internal static class WavFile
{
    private const int FormatBytes = 18;
    private const short FloatingPoint = 3;

    public static void Write(string path, ReadOnlySpan<float> samples, int sampleRate)
    {
        ReadOnlySpan<byte> data = MemoryMarshal.AsBytes(samples);
        using var writer = new BinaryWriter(File.Create(path), Encoding.ASCII);
        writer.Write("RIFF"u8);
        writer.Write(4 + 8 + FormatBytes + 8 + 4 + 8 + data.Length);
        writer.Write("WAVE"u8);

        writer.Write("fmt "u8);
        writer.Write(FormatBytes);
        writer.Write(FloatingPoint);
        writer.Write((short)1);
        writer.Write(sampleRate);
        writer.Write(sampleRate * sizeof(float));
        writer.Write((short)sizeof(float));
        writer.Write((short)(8 * sizeof(float)));
        writer.Write((short)0);

        // The number of frames: required of every format but PCM.
        writer.Write("fact"u8);
        writer.Write(4);
        writer.Write(samples.Length);

        writer.Write("data"u8);
        writer.Write(data.Length);
        writer.Write(data);
    }
}
