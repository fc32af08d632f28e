using CsCheck;

namespace Jack.Examples.Tests;

/// <summary>The reader of standard MIDI files.</summary>
internal sealed class MidiFileTests
{
    private static readonly byte[] s_endOfTrack = [0, 0xff, 0x2f, 0];

    [Test]
    public void Parse_RunningStatus_RepeatsTheStatus()
    {
        MidiFile file = MidiFile.Parse(Song(0, 96, [0, 0x91, 60, 100, 0x60, 60, 0, 0, 0xc1, 5, 0, 6, .. s_endOfTrack]));

        Assert.That(file.Events.Select(Text), Is.EqualTo(["0: 913C64", "96: 913C00", "96: C105", "96: C106"]));
    }

    [Test]
    public void Parse_TwoTracks_MergesThemByTick()
    {
        MidiFile file = MidiFile.Parse(Song(1, 96, [0, 0x90, 1, 1, 10, 0x90, 2, 1, .. s_endOfTrack], [5, 0x90, 3, 1, 5, 0x90, 4, 1, .. s_endOfTrack]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Events.Select(message => (message.Tick, message.Track, message.Data.Span[1])), Is.EqualTo([(0L, 0, (byte)1), (5L, 1, (byte)3), (10L, 0, (byte)2), (10L, 1, (byte)4)]));
            Assert.That((file.Format, file.TrackCount), Is.EqualTo((1, 2)));
        }
    }

    [Test]
    public void Parse_TempoChange_MovesTheTimes()
    {
        // 96 ticks at the default of 120 beats per minute, then at 60.
        MidiFile file = MidiFile.Parse(Song(0, 96, [0x60, 0xff, 0x51, 3, 0x0f, 0x42, 0x40, 0x60, 0x90, 60, 1, .. s_endOfTrack]));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Tempos.ToSeconds(48), Is.EqualTo(0.25).Within(1e-12));
            Assert.That(file.Tempos.ToSeconds(96), Is.EqualTo(0.5).Within(1e-12));
            Assert.That(file.Length, Is.EqualTo(1.5).Within(1e-12));
        }
    }

    [TestCase(0xe8, 24)]
    [TestCase(0xe7, 25)]
    [TestCase(0xe3, 30_000 / 1001.0)]
    [TestCase(0xe2, 30)]
    public void Parse_Timecode_CountsSeconds(int framesPerSecond, double expected)
    {
        MidiFile file = MidiFile.Parse(Song(0, (framesPerSecond << 8) | 40, [0, 0xff, 0x51, 3, 1, 2, 3, .. s_endOfTrack]));

        Assert.That(file.Tempos.ToSeconds(40 * 1000) * expected, Is.EqualTo(1000).Within(1e-9));
    }

    [Test]
    public void Parse_ExclusiveInPackets_JoinsThem()
    {
        MidiFile file = MidiFile.Parse(Song(0, 96, [0, 0xf0, 2, 0x43, 1, 8, 0xf7, 2, 2, 0xf7, .. s_endOfTrack]));

        Assert.That(file.Events.Select(Text), Is.EqualTo(["8: F0430102F7"]));
    }

    [Test]
    public void Parse_Escape_TakesCompleteMessagesOver()
    {
        MidiFile file = MidiFile.Parse(Song(0, 96, [0, 0xf7, 1, 0xfa, 0, 0xf7, 1, 0x33, .. s_endOfTrack]));

        Assert.That(file.Events.Select(Text), Is.EqualTo(["0: FA"]));
    }

    [Test]
    public void Parse_UnknownChunkAndMetaEvents_AreSkipped()
    {
        byte[] song = Song(0, 96, [0, 0xff, 0x03, 2, (byte)'h', (byte)'i', 0, 0x90, 60, 1, .. s_endOfTrack]);
        byte[] withChunk = [.. song[..14], .. "XFIH"u8, 0, 0, 0, 2, 9, 9, .. song[14..]];

        MidiFile file = MidiFile.Parse(withChunk);

        Assert.That(file.Events.Select(Text), Is.EqualTo(["0: 903C01"]));
    }

    [Test]
    public void Parse_LongDelta_ReadsFourBytes()
    {
        MidiFile file = MidiFile.Parse(Song(0, 96, [0xff, 0xff, 0xff, 0x7f, 0x90, 60, 1, .. s_endOfTrack]));

        Assert.That(file.Events[0].Tick, Is.EqualTo(0x0fffffff));
    }

    [TestCase(new byte[] { 0, 60, 1 }, 23, "no", "none to be repeated")]
    [TestCase(new byte[] { 0, 0x90, 60, 0x80 }, 25, "data", "data byte")]
    [TestCase(new byte[] { 0, 0xf1, 1 }, 23, "status", "0xf1")]
    [TestCase(new byte[] { 0xff, 0xff, 0xff, 0xff, 0x7f, 0x90, 1, 1 }, 22, "delta", "more than 4 bytes")]
    [TestCase(new byte[] { 0, 0x90, 60 }, 25, "cut", "cut off")]
    [TestCase(new byte[] { 0, 0x90, 60, 1 }, 26, "end", "without 'end of track'")]
    [TestCase(new byte[] { 0, 0xff, 0x51, 2, 1, 2 }, 25, "tempo", "3 bytes")]
    [TestCase(new byte[] { 0, 0xff, 0x51, 3, 0, 0, 0 }, 26, "zero", "takes no time")]
    [TestCase(new byte[] { 0, 0xf0, 1, 1, 0, 0x90, 1, 1 }, 27, "broken", "not continued")]
    [TestCase(new byte[] { 0, 0xf0, 0x7f, 1 }, 25, "long", "cut off")]
    [TestCase(new byte[] { 0, 0x90, 1, 1, 0, 0xff, 1, 0, 0, 1, 1 }, 31, "reset", "none to be repeated")]
    [TestCase(new byte[] { 0, 0xff, 0x2f, 1, 0 }, 25, "eot", "no data")]
    public void Parse_MalformedTrack_IsRefusedWithPosition(byte[] track, int position, string _, string message) =>
        Assert.That(() => MidiFile.Parse(Song(0, 96, track)), Throws.TypeOf<MidiFileException>().With.Property("Position").EqualTo(position).And.Message.Contains(message));

    [TestCase(2, 96, 8, "neither 0 nor 1")]
    [TestCase(0, 0, 12, "no ticks")]
    [TestCase(0, 0xe000, 12, "no time code")]
    [TestCase(0, 0xe700, 13, "no ticks")]
    public void Parse_MalformedHeader_IsRefusedWithPosition(int format, int division, int position, string message) =>
        Assert.That(() => MidiFile.Parse(Song(format, division, s_endOfTrack)), Throws.TypeOf<MidiFileException>().With.Property("Position").EqualTo(position).And.Message.Contains(message));

    [Test]
    public void Parse_TwoTracksInFormat0_AreRefused() =>
        Assert.That(() => MidiFile.Parse(Song(0, 96, s_endOfTrack, s_endOfTrack)), Throws.TypeOf<MidiFileException>().With.Property("Position").EqualTo(10));

    [Test]
    public void Parse_AnyCut_IsRefused()
    {
        byte[] song = Song(1, 96, [0, 0x90, 60, 100, 96, 60, 0, .. s_endOfTrack], [0, 0xf0, 2, 1, 0xf7, .. s_endOfTrack]);

        Assert.That(Enumerable.Range(0, song.Length).Where(length => !IsRefused(song.AsMemory(0, length))), Is.Empty);
    }

    [Test]
    public void Parse_AnyBytes_ReadsOrRefuses() =>
        Gen.Byte.Array[0, 80].Sample(track => ReadsOrRefuses(Song(0, 96, [.. track, .. s_endOfTrack])), iter: 20_000);

    [Test]
    public void Parse_SongWithAnyByteChanged_ReadsOrRefuses()
    {
        byte[] song = Song(1, 96, [0, 0x90, 60, 100, 96, 60, 0, 0, 0xff, 0x51, 3, 7, 0xa1, 0x20, .. s_endOfTrack], [0, 0xf0, 2, 1, 0xf7, .. s_endOfTrack]);

        Gen.Select(Gen.Int[0, song.Length - 1], Gen.Byte).Sample((index, value) =>
        {
            byte[] changed = [.. song];
            changed[index] = value;
            return ReadsOrRefuses(changed);
        }, iter: 20_000);
    }

    [Test]
    public void Parse_WrittenEvents_ComeBack() =>
        Gen.Select(Gen.Int[0, 0x0fffffff], Gen.Int[0, 15], Gen.Int[0, 127], Gen.Int[0, 127]).Array[0, 20].Sample(events =>
        {
            IEnumerable<byte> track = events.SelectMany(e => (byte[])[.. Variable(e.Item1), (byte)(0x90 | e.Item2), (byte)e.Item3, (byte)e.Item4]);
            long tick = 0;
            string[] expected = [.. events.Select(e => $"{tick += e.Item1}: {0x90 | e.Item2:X2}{e.Item3:X2}{e.Item4:X2}")];
            return MidiFile.Parse(Song(0, 96, [.. track, .. s_endOfTrack])).Events.Select(Text).SequenceEqual(expected);
        });

    private static string Text(MidiFileEvent message) => $"{message.Tick}: {Convert.ToHexString(message.Data.Span)}";

    // A message that is taken over is complete, and refusals name a byte of the file.
    private static bool ReadsOrRefuses(byte[] song)
    {
        try
        {
            MidiFile file = MidiFile.Parse(song);
            return file.Events.All(message => message.Data.Span[0] == 0xf0 ? message.Data.Span[^1] == 0xf7 : MidiMessage.TryParse(message.Data.Span, out _));
        }
        catch (MidiFileException refusal)
        {
            return refusal.Position >= 0 && refusal.Position <= song.Length;
        }
    }

    private static bool IsRefused(ReadOnlyMemory<byte> song)
    {
        try
        {
            MidiFile.Parse(song);
            return false;
        }
        catch (MidiFileException)
        {
            // That is what is asked for.
            return true;
        }
    }

    private static byte[] Song(int format, int division, params byte[][] tracks) =>
    [
        .. "MThd"u8, 0, 0, 0, 6, 0, (byte)format, 0, (byte)tracks.Length, (byte)(division >> 8), (byte)division,
        .. tracks.SelectMany(track => (byte[])[.. "MTrk"u8, 0, 0, (byte)(track.Length >> 8), (byte)track.Length, .. track]),
    ];

    private static IEnumerable<byte> Variable(int value)
    {
        for (int shift = 21; shift > 0; shift -= 7)
        {
            if (value >> shift > 0)
            {
                yield return (byte)(0x80 | (value >> shift));
            }
        }

        yield return (byte)(value & 0x7f);
    }
}
