using System.Globalization;

namespace Jack;

/// <summary>The command line of an embedded server.</summary>
internal static class JackServerCommand
{
    public const string DummyDriver = "dummy";

    private const int DefaultPortMax = 2048;

    // Measured on jackd 1.9.21: the server's shared memory is 38.1 MB, and 33.8 kB for each port.
    private const long BytesPerServer = 38_200_000;
    private const long BytesPerPort = 33_900;

    public static IReadOnlyList<string> Build(JackServerOptions options, string name, long freeSharedMemory) =>
    [
        options.Realtime ? "--realtime" : "--no-realtime",
        .. options.Synchronous ? (string[])["--sync"] : [],
        // JACK1 and JACK2 want the number of ports before everything that opens shared memory.
        "--port-max", Text(options.PortMax ?? ChoosePortMax(freeSharedMemory)),
        "--name", name,
        .. options.ServerArguments,
        "-d", options.Driver,
        .. options.Driver == DummyDriver ? DummyArguments(options) : [],
        .. options.DriverArguments,
    ];

    /// <summary>Builds the shortest-lived server: one that frees the places that a crashed server of the same name left behind.</summary>
    public static IReadOnlyList<string> BuildSweep(string name) => Build(new() { PortMax = 128 }, name, 0);

    /// <summary>Takes at most half of the free shared memory, which other servers and all clients need too; a server must fit in any case.</summary>
    public static int ChoosePortMax(long freeSharedMemory)
    {
        int ports = DefaultPortMax;
        while (ports > 256 && BytesPerServer + (ports * BytesPerPort) > freeSharedMemory / 2)
        {
            ports /= 2;
        }

        return BytesPerServer + (ports * BytesPerPort) > freeSharedMemory ? 128 : ports;
    }

    private static IEnumerable<string> DummyArguments(JackServerOptions options) =>
    [
        "--rate", Text(options.SampleRate),
        "--period", Text(options.BufferSize),
        "--capture", Text(options.CapturePorts),
        "--playback", Text(options.PlaybackPorts),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
