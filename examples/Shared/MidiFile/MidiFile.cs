namespace Jack.Examples;

/// <summary>A standard MIDI file of format 0 or 1.</summary>
public sealed class MidiFile
{
    internal MidiFile(int format, int trackCount, TempoMap tempos, IReadOnlyList<MidiFileEvent> events, long lengthTicks)
    {
        Format = format;
        TrackCount = trackCount;
        Tempos = tempos;
        Events = events;
        Length = tempos.ToSeconds(lengthTicks);
    }

    /// <summary>Gets the format: 0 for one track, 1 for tracks that sound together.</summary>
    public int Format { get; }

    /// <summary>Gets the number of tracks.</summary>
    public int TrackCount { get; }

    /// <summary>Gets what tells the time of a tick.</summary>
    public TempoMap Tempos { get; }

    /// <summary>Gets the messages of all tracks, in the order of their ticks; at one tick, the earlier track's come first.</summary>
    public IReadOnlyList<MidiFileEvent> Events { get; }

    /// <summary>Gets when the last track ends, in seconds.</summary>
    public double Length { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file's content.</returns>
    /// <exception cref="MidiFileException">It is no proper MIDI file of format 0 or 1.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MidiFile Open(string path) => Parse(File.ReadAllBytes(path));

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="data">The bytes.</param>
    /// <returns>The file's content.</returns>
    /// <exception cref="MidiFileException">They are no proper MIDI file of format 0 or 1.</exception>
    public static MidiFile Parse(ReadOnlyMemory<byte> data)
    {
        var header = new ByteReader(data, 0, data.Length);
        if (!header.TryReadChunk(out ReadOnlySpan<byte> type, out ByteReader chunk) || !type.SequenceEqual("MThd"u8))
        {
            throw new MidiFileException("a MIDI file begins with 'MThd'", 0);
        }

        int format = chunk.ReadInt16("format");
        if (format > 1)
        {
            throw new MidiFileException($"format {format} is neither 0 nor 1", chunk.Position - 2);
        }

        int trackCount = chunk.ReadInt16("number of tracks");
        if (trackCount == 0 || (format == 0 && trackCount != 1))
        {
            throw new MidiFileException($"{trackCount} tracks in a file of format {format}", chunk.Position - 2);
        }

        int divisionPosition = chunk.Position;
        int division = chunk.ReadInt16("division");
        var tracks = new List<MidiTrack>();
        while (tracks.Count < trackCount)
        {
            int position = header.Position;
            if (!header.TryReadChunk(out type, out chunk))
            {
                throw new MidiFileException($"the file ends after {tracks.Count} of {trackCount} tracks", position);
            }

            // The standard asks readers to skip chunks that they do not know.
            if (type.SequenceEqual("MTrk"u8))
            {
                tracks.Add(MidiTrack.Read(ref chunk, tracks.Count));
            }
        }

        // OrderBy keeps what is equal in its order.
        TempoMap tempos = ReadDivision(division, divisionPosition, [.. tracks.SelectMany(track => track.Tempos).OrderBy(tempo => tempo.Tick)]);
        return new MidiFile(format, trackCount, tempos, [.. tracks.SelectMany(track => track.Events).OrderBy(message => message.Tick)], tracks.Max(track => track.Length));
    }

    private static TempoMap ReadDivision(int division, int position, IReadOnlyList<(long Tick, int MicrosecondsPerBeat)> tempos)
    {
        const int IsTimecode = 0x8000;
        if ((division & IsTimecode) == 0)
        {
            return division > 0 ? new TempoMap(division, tempos) : throw new MidiFileException("a quarter note has no ticks", position);
        }

        // The upper byte is the negative number of frames in a second; 29 stands for 30 frames of drop-frame time code.
        double framesPerSecond = -(sbyte)(division >> 8) switch
        {
            24 => 24,
            25 => 25,
            29 => 30_000 / 1001.0,
            30 => 30,
            int other => throw new MidiFileException($"{other} frames in a second is no time code", position),
        };
        int ticksPerFrame = division & 0xff;
        return ticksPerFrame > 0 ? new TempoMap(framesPerSecond * ticksPerFrame) : throw new MidiFileException("a frame has no ticks", position + 1);
    }
}
