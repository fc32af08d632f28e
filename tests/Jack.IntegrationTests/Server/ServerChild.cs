namespace Jack.IntegrationTests.Server;

/// <summary>Programs that start a server and end in their own ways.</summary>
internal static class ServerChild
{
    public static int StartAndHang()
    {
        using var server = JackServer.Start();
        Console.WriteLine(server.Name);
        Console.WriteLine(server.ProcessId);
        _ = server.Completion.Result;
        return 1;
    }

    public static int StartInsideAndLeave()
    {
        var server = InProcessJackServer.Start(new() { Name = "integration-leaves" });
        JackClient.Open("leaves", new() { ServerName = server.Name }).Activate();
        Console.WriteLine(server.Name);
        return 0;
    }

    public static int StartWithoutLibrary()
    {
        try
        {
            InProcessJackServer.Start().Dispose();
            return 1;
        }
        catch (DllNotFoundException exception)
        {
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
            return 0;
        }
    }
}
