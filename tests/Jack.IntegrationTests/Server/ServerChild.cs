namespace Jack.IntegrationTests.Server;

/// <summary>The program that starts a server and waits to be killed.</summary>
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
}
