using Jack.Tests;

namespace Jack.IntegrationTests.Faults;

/// <summary>The server dies, or stops, while a client is in any state.</summary>
[Category("Integration")]
internal sealed class ServerLossTests
{
    private JackServer _server = null!;

    [SetUp]
    public void StartServer() => _server = JackServer.Start();

    [TearDown]
    public void StopServer() => _server.Dispose();

    [TestCase("opened")]
    [TestCase("active")]
    [TestCase("process thread")]
    [TestCase("faulted")]
    [TestCase("stopped by its handler")]
    [TestCase("deactivated")]
    [TestCase("freewheeling")]
    [TestCase("timebase master")]
    public void Kill_ClientInAnyState_IsToldAndCanStartAnew(string state)
    {
        using JackClient client = Open("victim");
        AudioOutPort port = client.AudioOutputs.Register("out");
        Bring(client, state);
        using var told = new Signal();
        client.ShutDown += (_, _) => told.Set();

        _server.Kill();
        told.Wait("the shutdown");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.State, Is.EqualTo(JackClientState.ServerLost));
            Assert.That(() => client.AudioInputs.Register("in"), Throws.TypeOf<JackServerLostException>());
            Assert.That(() => client.TryConnect("a", "b"), Throws.TypeOf<JackServerLostException>());
            Assert.That(client.Activate, Throws.TypeOf<JackServerLostException>());
            Assert.That(port.Unregister, Throws.TypeOf<JackServerLostException>());
            Assert.That(port.IsAvailable, Is.False);
            Assert.That(() => client.GetPorts(), Throws.Nothing);
            Assert.That(() => client.Deactivate(), Throws.Nothing);
        }

        _server.Dispose();
        _server = JackServer.Start(new() { Name = _server.Name });
        using JackClient next = Open("victim");
        next.AudioOutputs.Register("out");
        next.Activate();

        Assert.That((client.State, next.State), Is.EqualTo((JackClientState.Closed, JackClientState.Active)));
        Assert.That(client.Dispose, Throws.Nothing);
    }

    [Test]
    public void Kill_DisposeInTheHandler_Works()
    {
        JackClient client = Open("victim");
        client.Activate();
        using var disposed = new Signal();
        client.ShutDown += (_, _) =>
        {
            client.Dispose();
            disposed.Set();
        };

        _server.Kill();
        disposed.Wait();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<JackServerLostException>());
    }

    [Test]
    public void Terminate_TwoClients_BothAreTold()
    {
        using JackClient first = Open("first");
        using JackClient second = Open("second");
        first.Activate();

        _server.Dispose();
        first.Completion.WaitForEnd();
        second.Completion.WaitForEnd();

        Assert.That((first.State, second.State), Is.EqualTo((JackClientState.ServerLost, JackClientState.ServerLost)));
    }

    [Test]
    public void Suspend_ForSeconds_TheClientGoesOnAfterwards()
    {
        using JackClient client = Open("patient");
        int cycles = 0;
        using var again = new Signal();
        int until = int.MaxValue;
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (++cycles >= Volatile.Read(ref until))
            {
                again.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        _server.Suspend();

        // A request waits for the server, and ends when it goes on.
        Task<AudioOutPort> request = Task.Run(() => client.AudioOutputs.Register("late"));
        bool early = request.Wait(TimeSpan.FromSeconds(2));
        _server.Resume();
        AudioOutPort port = request.WaitForResult();
        Volatile.Write(ref until, Volatile.Read(ref cycles) + 10);
        again.Wait("cycles");

        Assert.That((early, port.IsAvailable, client.State), Is.EqualTo((false, true, JackClientState.Active)));
    }

    [Test]
    public void Suspend_Dispose_ReturnsInTimeAndEndsInTheBackground()
    {
        JackClient client = JackClient.Open("impatient", new() { ServerName = _server.Name, CloseTimeout = TimeSpan.FromMilliseconds(200) });
        client.Activate();
        _server.Suspend();

        client.Dispose();
        bool early = client.Completion.IsCompleted;
        _server.Resume();
        client.Completion.WaitForEnd();

        Assert.That((early, client.Completion.IsCompletedSuccessfully), Is.EqualTo((false, true)));
    }

    private JackClient Open(string name) => JackClient.Open(name, new() { ServerName = _server.Name });

    private static void Bring(JackClient client, string state)
    {
        TimebaseHandler timebase = (in TimebaseContext _, ref TransportPosition _) => { };
        switch (state)
        {
            case "opened":
                break;
            case "process thread":
                using (var ran = new Signal())
                {
                    client.SetProcessThreadHandler((in ProcessContext _) => Run(ran));
                    client.Activate();
                    ran.Wait();
                }

                break;
            case "faulted":
                client.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));
                client.Activate();
                client.Completion.WaitForEnd();
                break;
            case "stopped by its handler":
                client.SetProcessHandler((in ProcessContext _) => ProcessResult.Stop);
                client.Activate();
                client.Completion.WaitForEnd();
                break;
            case "deactivated":
                client.Activate();
                client.Deactivate();
                break;
            case "freewheeling":
                client.Activate();
                client.SetFreewheel(true);
                break;
            case "timebase master":
                client.Activate();
                client.Transport.TryBecomeTimebaseMaster(timebase);
                client.Transport.Start();
                break;
            default:
                client.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
                client.Activate();
                break;
        }
    }

    private static ProcessResult Run(Signal ran)
    {
        if (!ran.IsSet)
        {
            ran.Set();
        }

        return ProcessResult.Continue;
    }
}
