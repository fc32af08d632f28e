namespace Jack.Demo;

/// <summary>Sees to it that there is a server.</summary>
internal static class DemoServer
{
    /// <summary>Starts an embedded server unless another is to be used.</summary>
    /// <param name="name">The server that the user named.</param>
    /// <param name="always">Whether the user wants an embedded one.</param>
    /// <returns>The embedded server, or <see langword="null"/> when another is used.</returns>
    public static IJackServer? StartIfNeeded(string? name, bool always)
    {
        if (!always && (name is not null || IsRunning()))
        {
            return null;
        }

        // A busy machine then delays cycles instead of skipping them.
        JackServer server = JackServer.Start(new JackServerOptions { Synchronous = true });
        Console.WriteLine($"Started an embedded JACK server, '{server.Name}', on the dummy driver.");
        return server;
    }

    private static bool IsRunning()
    {
        try
        {
            using JackClient probe = JackClient.Open("demo-probe");
            return true;
        }
        catch (JackOpenException error) when ((error.Status & JackStatus.ServerFailed) != 0)
        {
            return false;
        }
    }
}
