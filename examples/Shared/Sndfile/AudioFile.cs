using System.Runtime.InteropServices;
using Jack.Examples.Native;

namespace Jack.Examples;

/// <summary>An audio file, read or written as interleaved samples through libsndfile: WAV, FLAC, OGG and what else it knows.</summary>
/// <remarks>Not realtime-safe: it reads and writes files. One thread at a time.</remarks>
public sealed unsafe class AudioFile : IDisposable
{
    private readonly SafeSndfileHandle _handle;
    private readonly string _path;

    private AudioFile(string path, int mode, SF_INFO info)
    {
        _path = path;
        nint name = Marshal.StringToCoTaskMemUTF8(path);
        try
        {
            _handle = new SafeSndfileHandle(Libsndfile.sf_open((sbyte*)name, mode, &info));
        }
        finally
        {
            Marshal.FreeCoTaskMem(name);
        }

        if (_handle.IsInvalid)
        {
            throw new IOException($"{path}: {ErrorText(null)}");
        }

        (FrameCount, SampleRate, ChannelCount) = (info.frames, info.samplerate, info.channels);
    }

    /// <summary>Gets the sample rate, in frames per second.</summary>
    public int SampleRate { get; }

    /// <summary>Gets the number of channels.</summary>
    public int ChannelCount { get; }

    /// <summary>Gets the number of frames that the file had when it was opened.</summary>
    public long FrameCount { get; }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file, at its first frame.</returns>
    /// <exception cref="IOException">The file is not there, or not an audio file.</exception>
    public static AudioFile Open(string path) => new(path, (int)Libsndfile.SFM_READ, default);

    /// <summary>Creates a file, or replaces one.</summary>
    /// <param name="path">The file. Its extension chooses the format: <c>.wav</c> holds the samples exactly, <c>.flac</c> 24 bits of them, <c>.ogg</c> something that sounds alike.</param>
    /// <param name="sampleRate">The sample rate, in frames per second.</param>
    /// <param name="channelCount">The number of channels.</param>
    /// <returns>The empty file.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="NotSupportedException">The extension is none of those.</exception>
    public static AudioFile Create(string path, int sampleRate, int channelCount)
    {
        var file = new AudioFile(path, (int)Libsndfile.SFM_WRITE, new SF_INFO { samplerate = sampleRate, channels = channelCount, format = FormatOf(path) });

        // Too loud a sample becomes the loudest; by default it would wrap around to the other end.
        _ = Libsndfile.sf_command(file._handle.Pointer, (int)Libsndfile.SFC_SET_CLIPPING, null, (int)Libsndfile.SF_TRUE);
        return file;
    }

    /// <summary>Reads the next frames.</summary>
    /// <param name="samples">Gets the samples, frame by frame.</param>
    /// <returns>The number of frames read; fewer than there is room for only at the end.</returns>
    /// <exception cref="IOException">The file is damaged.</exception>
    public int Read(Span<float> samples)
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        long frames;
        fixed (float* pointer = samples)
        {
            frames = Libsndfile.sf_readf_float(_handle.Pointer, pointer, samples.Length / ChannelCount);
        }

        ThrowOnError();
        return (int)frames;
    }

    /// <summary>Reads all that is left.</summary>
    /// <returns>The samples, frame by frame.</returns>
    /// <exception cref="IOException">The file is damaged.</exception>
    public float[] ReadToEnd()
    {
        var samples = new List<float>();
        float[] block = new float[4096 * ChannelCount];
        int frames;
        while ((frames = Read(block)) > 0)
        {
            samples.AddRange(block.AsSpan(0, frames * ChannelCount));
        }

        return [.. samples];
    }

    /// <summary>Appends frames.</summary>
    /// <param name="samples">The samples, frame by frame.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(ReadOnlySpan<float> samples)
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        fixed (float* pointer = samples)
        {
            if (Libsndfile.sf_writef_float(_handle.Pointer, pointer, samples.Length / ChannelCount) != samples.Length / ChannelCount)
            {
                throw new IOException($"{_path}: {ErrorText(_handle.Pointer)}");
            }
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _handle.Dispose();

    private static int FormatOf(string path) => (int)(Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".WAV" => Libsndfile.SF_FORMAT_WAV | Libsndfile.SF_FORMAT_FLOAT,
        ".FLAC" => Libsndfile.SF_FORMAT_FLAC | Libsndfile.SF_FORMAT_PCM_24,
        ".OGG" => Libsndfile.SF_FORMAT_OGG | Libsndfile.SF_FORMAT_VORBIS,
        string other => throw new NotSupportedException($"{path}: name the file .wav, .flac or .ogg, not {(other.Length == 0 ? "without an extension" : other)}."),
    });

    private static string ErrorText(SNDFILE* file) => Marshal.PtrToStringUTF8((nint)Libsndfile.sf_strerror(file)) ?? "";

    private void ThrowOnError()
    {
        if (Libsndfile.sf_error(_handle.Pointer) != 0)
        {
            throw new IOException($"{_path}: {ErrorText(_handle.Pointer)}");
        }
    }
}
