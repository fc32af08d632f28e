namespace Jack.Examples;

/// <summary>The MIDI file that is played when none is named: four notes, the last two at twice the tempo.</summary>
internal static class OwnSong
{
    public static ReadOnlyMemory<byte> Bytes { get; } = (byte[])
    [
        .. "MThd"u8, 0, 0, 0, 6, 0, 1, 0, 2, 0, 96, // format 1, two tracks, 96 ticks a quarter note
        .. "MTrk"u8, 0, 0, 0, 19,
        0x00, 0xff, 0x51, 3, 0x07, 0xa1, 0x20, // at once: 500,000 µs a quarter note
        0x81, 0x40, 0xff, 0x51, 3, 0x03, 0xd0, 0x90, // 192 ticks later: 250,000 µs
        0x00, 0xff, 0x2f, 0, // end of track
        .. "MTrk"u8, 0, 0, 0, 29,
        0x00, 0x90, 60, 100, // note on, channel 1
        0x60, 60, 0, // 96 ticks later the same status, left out: with a velocity of 0 the note ends
        0x00, 64, 100,
        0x60, 64, 0,
        0x00, 67, 100,
        0x60, 67, 0,
        0x00, 72, 100,
        0x60, 72, 0,
        0x00, 0xff, 0x2f, 0,
    ];
}
