using Jack.Tests;

namespace Jack.IntegrationTests.Faults;

/// <summary>A hook that disposes its own client, each on a server of its own: where that hangs, it hangs the server as well.</summary>
[Category("Integration")]
internal sealed class DisposeInHookTests
{
    private JackServer _server = null!;

    [SetUp]
    public void StartServer() => _server = JackServer.Start();

    [TearDown]
    public void StopServer() => _server.Dispose();

    [TestCase("process")]
    [TestCase("process thread")]
    [TestCase("thread init")]
    [TestCase("buffer size")]
    [TestCase("freewheel")]
    [TestCase("latency")]
    [TestCase("sync")]
    [TestCase("timebase")]
    [TestCase("event")]
    public void Dispose_FromEveryHook_ClosesTheClient(string hook)
    {
        using JackClient client = Open("closing");
        client.AudioOutputs.Register("out");
        ProcessHandler process = (in ProcessContext _) => Dispose("process", ProcessResult.Continue);
        if (hook == "process thread")
        {
            client.SetProcessThreadHandler((in ProcessContext _) => Dispose("process thread", ProcessResult.Continue));
        }
        else
        {
            client.SetProcessHandler(process);
        }

        client.SetThreadInitHandler(() => Dispose("thread init", 0));
        client.SetBufferSizeHandler(_ => Dispose("buffer size", 0));
        client.SetFreewheelHandler(_ => Dispose("freewheel", 0));
        client.SetLatencyHandler(_ => Dispose("latency", 0));
        client.GraphOrderChanged += (_, _) => Dispose("event", 0);
        if (hook == "sync")
        {
            client.Transport.SetSyncHandler((TransportState _, in TransportPosition _) => Dispose("sync", true));
        }

        client.Activate();
        IgnoreClosed(() =>
        {
            client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => Dispose("timebase", 0));
            client.Transport.Locate(1);
            client.Transport.Start();
            client.AudioInputs.Register("in");
            client.RecomputeLatencies();
            client.SetFreewheel(true);
            client.SetFreewheel(false);
        });
        client.Completion.WaitForEnd();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
        using JackClient watcher = Open("watcher");
        watcher.Transport.Stop();
        Eventually.IsTrue(() => watcher.GetPorts(new() { ClientName = "closing" }).Count == 0, "the server has forgotten the client");

        T Dispose<T>(string name, T result)
        {
            if (name == hook)
            {
                client.Dispose();
            }

            return result;
        }
    }

    private JackClient Open(string name) => JackClient.Open(name, new() { ServerName = _server.Name });

    private static void IgnoreClosed(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is ObjectDisposedException or JackException)
        {
            // The hook has disposed the client in the middle of this.
        }
    }
}
