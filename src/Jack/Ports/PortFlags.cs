using System.Diagnostics.CodeAnalysis;

namespace Jack;

/// <summary>What a port is and can do (<c>JackPortFlags</c>).</summary>
[Flags]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "JACK calls them port flags.")]
public enum PortFlags
{
    /// <summary>No flag is set.</summary>
    None = 0,

    /// <summary>The port receives data. A sound card's playback ports are inputs.</summary>
    IsInput = 0x1,

    /// <summary>The port sends data. A sound card's capture ports are outputs.</summary>
    IsOutput = 0x2,

    /// <summary>The port corresponds to a physical input or output.</summary>
    IsPhysical = 0x4,

    /// <summary>A call of <see cref="JackPort.RequestMonitor"/> makes sense.</summary>
    CanMonitor = 0x8,

    /// <summary>The data ends (input) or begins (output) here: nothing is passed on to, or comes from, another port of the client.</summary>
    IsTerminal = 0x10,

    /// <summary>On an audio port: it carries control voltage and is not meant to be heard. JACK2 1.9.23 and PipeWire know it.</summary>
    IsControlVoltage = 0x20,

    /// <summary>On a MIDI port: it carries MIDI 2.0. It has the same bit as <see cref="IsControlVoltage"/>; the port's type tells them apart.</summary>
    [SuppressMessage("Design", "CA1069:Enums values should not be duplicated", Justification = "JACK gives one bit two meanings.")]
    IsMidi2 = 0x20,
}
