using System.Net.Sockets;
using Jack.Interop;

namespace Jack;

/// <summary>The socket that a JACK2 server takes requests on.</summary>
internal static class ServerSocket
{
    /// <summary>Gets where the sockets are.</summary>
    public static string Directory { get; } = OperatingSystem.IsLinux() ? "/dev/shm" : "/tmp";

    /// <summary>Gets the room for servers, where it is limited.</summary>
    public static long FreeSharedMemory() =>
        OperatingSystem.IsLinux() ? new DriveInfo(Directory).AvailableFreeSpace : long.MaxValue;

    public static string GetPath(string serverName)
    {
        bool promiscuous = Environment.GetEnvironmentVariable("JACK_PROMISCUOUS_SERVER") is not null;
        return Path.Combine(Directory, promiscuous ? $"jack_{serverName}_0" : $"jack_{serverName}_{ServerPosix.UserId}_0");
    }

    /// <summary>Tells whether a server of this name lives, be it stopped or about to end.</summary>
    public static bool IsTaken(string serverName)
    {
        using Socket socket = Create();
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(GetPath(serverName)));
            return true;
        }
        catch (SocketException)
        {
            // No such socket, or a leftover that nobody listens on.
            return false;
        }
    }

    /// <summary>Tells whether a server takes requests: it closes a connection whose other side ended without a request.</summary>
    /// <remarks>JACK's own check connects and closes. Waiting for the server to close as well proves that its request thread runs.</remarks>
    public static async Task<bool> AnswersAsync(string serverName, CancellationToken cancellationToken)
    {
        string path = GetPath(serverName);
        if (!File.Exists(path))
        {
            return false;
        }

        using Socket socket = Create();
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken).ConfigureAwait(false);
            socket.Shutdown(SocketShutdown.Send);
            return await socket.ReceiveAsync(new byte[1], cancellationToken).ConfigureAwait(false) == 0;
        }
        catch (SocketException)
        {
            // Nobody listens on the socket (yet, or any more).
            return false;
        }
    }

    private static Socket Create() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
}
