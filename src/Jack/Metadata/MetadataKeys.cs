using Jack.Native;

namespace Jack;

/// <summary>The keys that JACK programs agree on.</summary>
public static class MetadataKeys
{
    /// <summary>What a hardware port is connected to, such as "E-Piano".</summary>
    public const string Connected = Libjack.JACK_METADATA_CONNECTED;

    /// <summary>The event types that an event port carries: "MIDI", "OSC" or both, separated by commas.</summary>
    public const string EventTypes = Libjack.JACK_METADATA_EVENT_TYPES;

    /// <summary>The name of a hardware output, such as "ADAT1".</summary>
    public const string Hardware = Libjack.JACK_METADATA_HARDWARE;

    /// <summary>A picture in PNG of 33 to 128 pixels a side, in base64.</summary>
    public const string IconLarge = Libjack.JACK_METADATA_ICON_LARGE;

    /// <summary>The name of an icon in the desktop's icon theme.</summary>
    public const string IconName = Libjack.JACK_METADATA_ICON_NAME;

    /// <summary>A picture in PNG of up to 32 pixels a side, in base64.</summary>
    public const string IconSmall = Libjack.JACK_METADATA_ICON_SMALL;

    /// <summary>The place of a port among others in a user interface, an integer.</summary>
    public const string Order = Libjack.JACK_METADATA_ORDER;

    /// <summary>The group that a port belongs to.</summary>
    public const string PortGroup = Libjack.JACK_METADATA_PORT_GROUP;

    /// <summary>The name to show to the user.</summary>
    public const string PrettyName = Libjack.JACK_METADATA_PRETTY_NAME;

    /// <summary>What an audio signal means: "AUDIO" or "CV".</summary>
    public const string SignalType = Libjack.JACK_METADATA_SIGNAL_TYPE;
}
