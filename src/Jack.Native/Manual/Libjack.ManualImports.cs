using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jack.Native;

public static unsafe partial class Libjack
{
    // Boxed, because a struct of this size is not published to other threads in one piece.
    private static StrongBox<LibjackManualImports>? s_manualImports;

    /// <summary>Gets the addresses of the variables that libjack exports; null where this libjack has no such variable.</summary>
    /// <remarks>Not realtime-safe: the first call loads libjack and looks the variables up.</remarks>
    /// <exception cref="JackLibraryNotFoundException">libjack cannot be loaded.</exception>
    public static ref readonly LibjackManualImports ManualImports => ref (s_manualImports ??= LoadManualImports()).Value;

    private static StrongBox<LibjackManualImports> LoadManualImports()
    {
        nint library = JackNativeLibrary.Load(JackLibraryKind.Client);
        return new(new LibjackManualImports
        {
            jack_error_callback = (delegate* unmanaged[Cdecl]<sbyte*, void>*)Find(nameof(LibjackManualImports.jack_error_callback)),
            jack_info_callback = (delegate* unmanaged[Cdecl]<sbyte*, void>*)Find(nameof(LibjackManualImports.jack_info_callback)),
            JACK_METADATA_CONNECTED = (sbyte**)Find(nameof(JACK_METADATA_CONNECTED)),
            JACK_METADATA_EVENT_TYPES = (sbyte**)Find(nameof(JACK_METADATA_EVENT_TYPES)),
            JACK_METADATA_HARDWARE = (sbyte**)Find(nameof(JACK_METADATA_HARDWARE)),
            JACK_METADATA_ICON_LARGE = (sbyte**)Find(nameof(JACK_METADATA_ICON_LARGE)),
            JACK_METADATA_ICON_NAME = (sbyte**)Find(nameof(JACK_METADATA_ICON_NAME)),
            JACK_METADATA_ICON_SMALL = (sbyte**)Find(nameof(JACK_METADATA_ICON_SMALL)),
            JACK_METADATA_ORDER = (sbyte**)Find(nameof(JACK_METADATA_ORDER)),
            JACK_METADATA_PRETTY_NAME = (sbyte**)Find(nameof(JACK_METADATA_PRETTY_NAME)),
            JACK_METADATA_PORT_GROUP = (sbyte**)Find(nameof(JACK_METADATA_PORT_GROUP)),
            JACK_METADATA_SIGNAL_TYPE = (sbyte**)Find(nameof(JACK_METADATA_SIGNAL_TYPE)),
        });

        nint Find(string name) => NativeLibrary.TryGetExport(library, name, out nint address) ? address : 0;
    }
}
