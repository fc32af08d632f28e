using System.Collections.Concurrent;
using Jack.Interop;
using Jack.Tests.Fakes;

namespace Jack.Tests.Reconnecting;

internal sealed class ReconnectingClientTests : FakeJackTests
{
    private static readonly ReconnectingClientOptions s_options = new() { RetryInterval = TimeSpan.FromMilliseconds(1) };

    private readonly ConcurrentQueue<ReconnectingClientState> _states = new();
    private ReconnectingClient _reconnecting = null!;

    [TearDown]
    public async Task End()
    {
        await _reconnecting.DisposeAsync();
        _states.Clear();
    }

    [Test]
    public void Start_NoServer_ConnectsWhenOneComes()
    {
        Jack.KillServer();
        Start(client => client.AudioInputs.Register("in"));
        Task<JackClient> connected = _reconnecting.WaitForConnectionAsync();
        Eventually.IsTrue(() => Jack.Requests.Count(request => request == nameof(IJackApi.OpenClient)) > 2, "several tries");
        bool early = connected.IsCompleted;

        Jack.Restart();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(early, Is.False);
            Assert.That(connected.WaitForResult().AudioInputs[0].Name, Is.EqualTo("keeps:in"));
            Assert.That(connected.Result.State, Is.EqualTo(JackClientState.Active));
            Assert.That(_reconnecting.State, Is.EqualTo(ReconnectingClientState.Connected));
        }
    }

    [Test]
    public void ServerLost_ThenRestarted_OpensAFreshClientWithTheConnectionsOfBefore()
    {
        Start(client =>
        {
            client.AudioInputs.Register("in");
            client.AudioOutputs.Register("out");
        });
        JackClient first = _reconnecting.WaitForConnectionAsync().WaitForResult();
        first.Connect("keeps:out", "keeps:in");
        Drain(first);

        Jack.KillServer();
        Eventually.IsTrue(() => first.State == JackClientState.Closed, "the end of the first client");
        Jack.Restart();
        JackClient second = _reconnecting.WaitForConnectionAsync().WaitForResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second, Is.Not.SameAs(first));
            Assert.That(second.AudioOutputs[0].IsConnectedTo("keeps:in"), Is.True);
            Assert.That(_states, Is.EqualTo(new[]
            {
                ReconnectingClientState.Connected, ReconnectingClientState.Lost, ReconnectingClientState.Retrying, ReconnectingClientState.Connected,
            }));
        }
    }

    [Test]
    public void ServerLost_PortsOfOthersComeLater_AreConnectedThen()
    {
        Start(client => client.AudioInputs.Register("in"));
        JackClient first = _reconnecting.WaitForConnectionAsync().WaitForResult();
        JackClient synth = OpenSynth();
        synth.Connect("synth:out", "keeps:in");
        synth.Connect("synth:out", "synth:in");
        Drain(first);

        Jack.KillServer();
        Eventually.IsTrue(() => first.State == JackClientState.Closed, "the end of the first client");
        synth.Dispose();
        Jack.Restart();
        JackClient second = _reconnecting.WaitForConnectionAsync().WaitForResult();
        synth = OpenSynth();

        Eventually.IsTrue(() => second.AudioInputs[0].IsConnectedTo("synth:out"), "the connection");
        Assert.That(synth.AudioInputs[0].ConnectionCount, Is.Zero);
    }

    [Test]
    public void Disconnect_ByTheUser_IsRemembered()
    {
        Start(client =>
        {
            client.AudioInputs.Register("in");
            client.AudioOutputs.Register("out");
        });
        JackClient first = _reconnecting.WaitForConnectionAsync().WaitForResult();
        first.Connect("keeps:out", "keeps:in");
        first.Disconnect("keeps:out", "keeps:in");
        Drain(first);

        Jack.KillServer();
        Eventually.IsTrue(() => first.State == JackClientState.Closed, "the end of the first client");
        Jack.Restart();

        Assert.That(_reconnecting.WaitForConnectionAsync().WaitForResult().AudioOutputs[0].ConnectionCount, Is.Zero);
    }

    [Test]
    public void SetUp_Throws_EndsWithTheException()
    {
        Start(_ => throw new InvalidOperationException("no luck"));

        _reconnecting.Completion.WaitForEnd();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_reconnecting.Completion.Exception!.InnerException, Has.Message.EqualTo("no luck"));
            Assert.That(_reconnecting.State, Is.EqualTo(ReconnectingClientState.Ended));
            Assert.That(() => _reconnecting.WaitForConnectionAsync().WaitForResult(), Throws.InstanceOf<OperationCanceledException>());
        }
    }

    [Test]
    public void Handler_Throws_EndsWithTheException()
    {
        Start(client => client.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck")));
        _reconnecting.WaitForConnectionAsync().WaitForEnd();

        Jack.RunCycles();
        _reconnecting.Completion.WaitForEnd();

        Assert.That(_reconnecting.Completion.Exception!.InnerException, Has.Message.EqualTo("no luck"));
    }

    [Test]
    public void Handler_Stops_EndsWell()
    {
        Start(client => client.SetProcessHandler((in ProcessContext _) => ProcessResult.Stop));
        _reconnecting.WaitForConnectionAsync().WaitForEnd();

        Jack.RunCycles();
        _reconnecting.Completion.WaitForSuccess();

        Assert.That(_states, Is.EqualTo(new[] { ReconnectingClientState.Connected, ReconnectingClientState.Ended }));
    }

    [Test]
    public async Task DisposeAsync_WhileRetrying_Ends()
    {
        Jack.KillServer();
        Start(_ => { });

        await _reconnecting.DisposeAsync();

        Assert.That(_reconnecting.Completion.IsCompletedSuccessfully, Is.True);
        Assert.That(_reconnecting.State, Is.EqualTo(ReconnectingClientState.Ended));
    }

    [Test]
    public async Task DisposeAsync_WhileConnected_DisposesTheClient()
    {
        Start(_ => { });
        JackClient client = _reconnecting.WaitForConnectionAsync().WaitForResult();

        await _reconnecting.DisposeAsync();
        await _reconnecting.DisposeAsync();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
    }

    [Test]
    public void Start_WrongArguments_Throws()
    {
        _reconnecting = new ReconnectingClient(Jack, "keeps", _ => { });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new ReconnectingClient(Jack, "", _ => { }), Throws.ArgumentException);
            Assert.That(() => new ReconnectingClient(Jack, "keeps", null!), Throws.ArgumentNullException);
            Assert.That(() => new ReconnectingClient(Jack, "keeps", _ => { }, new() { RetryInterval = TimeSpan.Zero }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }

    private void Start(Action<JackClient> setUp)
    {
        _reconnecting = new ReconnectingClient(Jack, "keeps", setUp, s_options);
        _reconnecting.StateChanged += (_, e) => _states.Enqueue(e.State);
        _reconnecting.Begin();
    }

    private JackClient OpenSynth()
    {
        JackClient synth = Open("synth");
        synth.AudioOutputs.Register("out");
        synth.AudioInputs.Register("in");
        synth.Activate();
        return synth;
    }
}
