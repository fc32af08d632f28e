using System.Runtime.CompilerServices;

namespace Jack;

public readonly partial struct MidiMessage
{
    /// <summary>Gets a timing clock, sent 24 times a quarter note.</summary>
    public static MidiMessage Clock => new(0xf8);

    /// <summary>Gets the message that starts the song from its beginning.</summary>
    public static MidiMessage Start => new(0xfa);

    /// <summary>Gets the message that lets the song go on.</summary>
    public static MidiMessage Continue => new(0xfb);

    /// <summary>Gets the message that stops the song.</summary>
    public static MidiMessage Stop => new(0xfc);

    /// <summary>Gets the message that says that the sender is alive.</summary>
    public static MidiMessage ActiveSensing => new(0xfe);

    /// <summary>Gets the message that returns receivers to their state after power-on.</summary>
    public static MidiMessage Reset => new(0xff);

    /// <summary>Gets the message that lets analog synthesizers tune themselves.</summary>
    public static MidiMessage TuneRequest => new(0xf6);

    /// <summary>Makes the message that starts a note, or ends it if the velocity is 0.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="note">The note, 0 to 127; 60 is the middle C.</param>
    /// <param name="velocity">How hard the key is struck, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage NoteOn(int channel, int note, int velocity) => ForChannel(MidiMessageKind.NoteOn, channel, Check7(note), Check7(velocity));

    /// <summary>Makes the message that ends a note.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="note">The note, 0 to 127; 60 is the middle C.</param>
    /// <param name="velocity">How fast the key is released, 0 to 127; 64 where nobody measures it.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage NoteOff(int channel, int note, int velocity = 64) => ForChannel(MidiMessageKind.NoteOff, channel, Check7(note), Check7(velocity));

    /// <summary>Makes the message that tells the pressure on one held key.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="note">The note, 0 to 127.</param>
    /// <param name="pressure">The pressure, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage PolyPressure(int channel, int note, int pressure) => ForChannel(MidiMessageKind.PolyPressure, channel, Check7(note), Check7(pressure));

    /// <summary>Makes the message that moves a controller.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="controller">The number of the controller, 0 to 127; from 120 on it is a channel mode message.</param>
    /// <param name="value">The value, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage ControlChange(int channel, int controller, int value) => ForChannel(MidiMessageKind.ControlChange, channel, Check7(controller), Check7(value));

    /// <summary>Makes the message that ends every note of a channel as if its keys were released: controller 123.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel is out of its range.</exception>
    public static MidiMessage AllNotesOff(int channel) => ControlChange(channel, 123, 0);

    /// <summary>Makes the message that silences a channel at once: controller 120.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel is out of its range.</exception>
    public static MidiMessage AllSoundOff(int channel) => ControlChange(channel, 120, 0);

    /// <summary>Makes the message that chooses a program.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="program">The program, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage ProgramChange(int channel, int program) => ForChannel(MidiMessageKind.ProgramChange, channel, Check7(program));

    /// <summary>Makes the message that tells the pressure on all held keys.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="pressure">The pressure, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage ChannelPressure(int channel, int pressure) => ForChannel(MidiMessageKind.ChannelPressure, channel, Check7(pressure));

    /// <summary>Makes the message that moves the pitch wheel.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="channel">The channel, 0 to 15.</param>
    /// <param name="bend">The position, −8192 to 8191; 0 is the middle.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage PitchBend(int channel, int bend)
    {
        int value = CheckRange(bend, -8192, 8191) + 8192;
        return ForChannel(MidiMessageKind.PitchBend, channel, value & 0x7f, value >> 7);
    }

    /// <summary>Makes one of the eight messages that together carry a MIDI time code.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="piece">Which piece, 0 to 7.</param>
    /// <param name="value">Its four bits, 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static MidiMessage QuarterFrame(int piece, int value) => new(0xf1, (CheckRange(piece, 0, 7) << 4) | CheckRange(value, 0, 15));

    /// <summary>Makes the message that tells the position in the song.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="position">The position in sixteenth notes, 0 to 16383.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is out of its range.</exception>
    public static MidiMessage SongPosition(int position)
    {
        int value = CheckRange(position, 0, 16383);
        return new MidiMessage(0xf2, value & 0x7f, value >> 7);
    }

    /// <summary>Makes the message that chooses a song.</summary>
    /// <remarks>Realtime-safe.</remarks>
    /// <param name="song">The song, 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">The song is out of its range.</exception>
    public static MidiMessage SongSelect(int song) => new(0xf3, Check7(song));

    private static MidiMessage ForChannel(MidiMessageKind kind, int channel, int data1, int data2 = 0) =>
        new((int)kind | CheckRange(channel, 0, 15), data1, data2);

    private static int Check7(int value, [CallerArgumentExpression(nameof(value))] string name = "") => CheckRange(value, 0, 127, name);

    private static int CheckRange(int value, int minimum, int maximum, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, maximum, name);
        return value;
    }
}
