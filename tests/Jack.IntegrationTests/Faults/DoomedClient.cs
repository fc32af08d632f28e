namespace Jack.IntegrationTests.Faults;

/// <summary>The program that ends in some way while its client is active.</summary>
internal static class DoomedClient
{
    public static int Run(string server, string end)
    {
        JackClient client = JackClient.Open("doomed", new() { ServerName = server });
        client.AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
        client.Activate();
        Console.WriteLine("ready");
        _ = Console.In.ReadToEnd();
        switch (end)
        {
            case "abort":
                Environment.FailFast("doomed");
                break;
            case "throw":
                throw new InvalidOperationException("doomed");
        }

        return 0;
    }
}
