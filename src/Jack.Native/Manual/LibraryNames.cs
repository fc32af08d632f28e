using System.Runtime.InteropServices;

namespace Jack.Native;

/// <summary>What the libraries of JACK are called, and where they come from, on each operating system.</summary>
internal static class LibraryNames
{
    public static string BaseName(JackLibraryKind kind) => kind switch
    {
        JackLibraryKind.Client => "libjack",
        JackLibraryKind.Server => "libjackserver",
        JackLibraryKind.Net => "libjacknet",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string OverrideVariable(JackLibraryKind kind) => kind switch
    {
        JackLibraryKind.Client => "JACK_LIBRARY",
        JackLibraryKind.Server => "JACK_SERVER_LIBRARY",
        JackLibraryKind.Net => "JACK_NET_LIBRARY",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Maps the library's name in a DllImport attribute.</summary>
    public static bool TryParse(string logicalName, out JackLibraryKind kind)
    {
        (kind, bool known) = logicalName switch
        {
            "jack" => (JackLibraryKind.Client, true),
            "jackserver" => (JackLibraryKind.Server, true),
            "jacknet" => (JackLibraryKind.Net, true),
            _ => (default, false),
        };
        return known;
    }

    public static IReadOnlyList<string> Candidates(JackLibraryKind kind, OSPlatform platform, bool is64Bit)
    {
        string name = BaseName(kind);
        if (platform == OSPlatform.Windows)
        {
            return is64Bit ? [$"{name}64.dll", $"{name}.dll"] : [$"{name}.dll"];
        }

        if (platform == OSPlatform.OSX)
        {
            // dlopen searches neither of Homebrew's folders for a hardened or relocated host.
            return [$"{name}.0.dylib", $"/opt/homebrew/lib/{name}.0.dylib", $"/usr/local/lib/{name}.0.dylib", $"{name}.dylib"];
        }

        // The bare name belongs to the development package alone.
        return [$"{name}.so.0", $"{name}.so"];
    }

    public static string InstallHint(JackLibraryKind kind, OSPlatform platform)
    {
        string install = platform == OSPlatform.Windows
            ? "Install JACK for Windows with the installer from https://jackaudio.org/downloads/."
            : platform == OSPlatform.OSX
            ? "Install it with: brew install jack"
            : "Install it with: apt-get install libjack-jackd2-0 (Debian, Ubuntu), dnf install jack-audio-connection-kit (Fedora), "
                + "pacman -S jack2 (Arch). On a PipeWire system, start the program through pw-jack.";
        return $"{install} A library in another place is named by the environment variable {OverrideVariable(kind)}.";
    }
}
