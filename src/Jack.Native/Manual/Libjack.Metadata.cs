namespace Jack.Native;

// metadata.h declares these as variables. Their values are part of the protocol between JACK programs, so they are constants
// here; the variables themselves are in Libjack.ManualImports.
public static unsafe partial class Libjack
{
    /// <summary>What a hardware port is connected to, such as "E-Piano".</summary>
    public const string JACK_METADATA_CONNECTED = "http://jackaudio.org/metadata/connected";

    /// <summary>The event types that an event port carries: "MIDI", "OSC" or both, separated by commas.</summary>
    public const string JACK_METADATA_EVENT_TYPES = "http://jackaudio.org/metadata/event-types";

    /// <summary>The name of a hardware output, such as "ADAT1".</summary>
    public const string JACK_METADATA_HARDWARE = "http://jackaudio.org/metadata/hardware";

    /// <summary>An icon of 33 to 128 pixels, "image/png;base64".</summary>
    public const string JACK_METADATA_ICON_LARGE = "http://jackaudio.org/metadata/icon-large";

    /// <summary>The name of the icon in the desktop's icon theme.</summary>
    public const string JACK_METADATA_ICON_NAME = "http://jackaudio.org/metadata/icon-name";

    /// <summary>An icon of up to 32 pixels, "image/png;base64".</summary>
    public const string JACK_METADATA_ICON_SMALL = "http://jackaudio.org/metadata/icon-small";

    /// <summary>The place of a port among its client's ports, an integer.</summary>
    public const string JACK_METADATA_ORDER = "http://jackaudio.org/metadata/order";

    /// <summary>The name to show to the user.</summary>
    public const string JACK_METADATA_PRETTY_NAME = "http://jackaudio.org/metadata/pretty-name";

    /// <summary>The group that a port belongs to.</summary>
    public const string JACK_METADATA_PORT_GROUP = "http://jackaudio.org/metadata/port-group";

    /// <summary>What an audio signal means: "AUDIO" or "CV".</summary>
    public const string JACK_METADATA_SIGNAL_TYPE = "http://jackaudio.org/metadata/signal-type";
}
