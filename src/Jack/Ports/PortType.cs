namespace Jack;

/// <summary>A port type: the name that JACK and its clients know it by, and the size of its buffers.</summary>
/// <param name="Name">The name, for example "32 bit float mono audio".</param>
/// <param name="BufferSize">The size of a buffer in bytes, or 0 for the types that JACK knows itself.</param>
public readonly record struct PortType(string Name, int BufferSize = 0)
{
    /// <summary>Gets the type of audio ports: one <see cref="float"/> per frame.</summary>
    public static PortType Audio { get; } = new("32 bit float mono audio");

    /// <summary>Gets the type of MIDI ports.</summary>
    public static PortType Midi { get; } = new("8 bit raw midi");

    /// <summary>Gets PipeWire's type of Open Sound Control ports.</summary>
    public static PortType Osc { get; } = new("8 bit raw OSC");

    /// <summary>Gets PipeWire's type of Universal MIDI Packet ports.</summary>
    public static PortType UniversalMidiPacket { get; } = new("32 bit raw UMP");

    /// <summary>Gets PipeWire's type of video ports.</summary>
    public static PortType Video { get; } = new("32 bit float RGBA video");

    /// <summary>Gets whether this is the audio type.</summary>
    public bool IsAudio => Name == Audio.Name;

    /// <summary>Gets whether this is the MIDI type.</summary>
    public bool IsMidi => Name == Midi.Name;

    /// <summary>Compares the names; the buffer size is no part of a type's identity.</summary>
    /// <param name="other">The other type.</param>
    /// <returns>Whether both have the same name.</returns>
    public bool Equals(PortType other) => Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name is null ? 0 : Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name ?? "";
}
