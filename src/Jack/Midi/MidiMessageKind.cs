namespace Jack;

/// <summary>What a MIDI message is; the value is the status byte, for channel messages with channel 0.</summary>
public enum MidiMessageKind
{
    /// <summary>No message: the value of <see langword="default"/>.</summary>
    None = 0,

    /// <summary>A key was released.</summary>
    NoteOff = 0x80,

    /// <summary>A key was pressed; with velocity 0 it was released.</summary>
    NoteOn = 0x90,

    /// <summary>The pressure on one held key.</summary>
    PolyPressure = 0xa0,

    /// <summary>A controller moved.</summary>
    ControlChange = 0xb0,

    /// <summary>Another program was chosen.</summary>
    ProgramChange = 0xc0,

    /// <summary>The pressure on all held keys of the channel.</summary>
    ChannelPressure = 0xd0,

    /// <summary>The pitch wheel moved.</summary>
    PitchBend = 0xe0,

    /// <summary>A message of any length, see <see cref="MidiSystemExclusive"/>.</summary>
    SystemExclusive = 0xf0,

    /// <summary>One of the eight pieces of a MIDI time code.</summary>
    QuarterFrame = 0xf1,

    /// <summary>The position in the song.</summary>
    SongPosition = 0xf2,

    /// <summary>Another song was chosen.</summary>
    SongSelect = 0xf3,

    /// <summary>Analog synthesizers are to tune themselves.</summary>
    TuneRequest = 0xf6,

    /// <summary>One of 24 ticks of a quarter note.</summary>
    Clock = 0xf8,

    /// <summary>The song starts from its beginning.</summary>
    Start = 0xfa,

    /// <summary>The song goes on where it stopped.</summary>
    Continue = 0xfb,

    /// <summary>The song stops.</summary>
    Stop = 0xfc,

    /// <summary>The sender is alive.</summary>
    ActiveSensing = 0xfe,

    /// <summary>Return to the state after power-on.</summary>
    Reset = 0xff,
}
