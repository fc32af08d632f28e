using Jack.Interop;

namespace Jack.IntegrationTests.Logging;

/// <summary>The program whose output shows what JACK prints.</summary>
internal static class LogChild
{
    public static int Run(string what, string serverName)
    {
        if (what == "no-server")
        {
            try
            {
                using JackClient unexpected = JackClient.Open("child", new() { ServerName = "integration-nobody" });
            }
            catch (JackOpenException exception)
            {
                Console.WriteLine(exception.Message);
            }

            return 0;
        }

        if (what == "silent")
        {
            JackLog.Silence();
        }

        using JackClient client = JackClient.Open("child", new() { ServerName = serverName });
        Fail(10_000);
        return 0;
    }

    /// <summary>Makes JACK2 print "... called with an incorrect port N".</summary>
    public static void Fail(nint port) => NativeJackApi.Instance.GetPortFlags(port);
}
