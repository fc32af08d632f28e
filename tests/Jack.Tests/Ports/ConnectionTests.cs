using Jack.Tests.Fakes;

namespace Jack.Tests.Ports;

internal sealed class ConnectionTests : FakeJackTests
{
#pragma warning disable NUnit1032 // The base class disposes every client.
    private JackClient _client = null!;
#pragma warning restore NUnit1032
    private AudioOutPort _output = null!;
    private AudioInPort _input = null!;

    [SetUp]
    public void OpenClient()
    {
        _client = Open();
        _output = _client.AudioOutputs.Register("out");
        _input = _client.AudioInputs.Register("in");
        _client.MidiInputs.Register("midi");
        _client.Activate();
    }

    [Test]
    public void Connect_Ports_Connects()
    {
        _client.Connect(_output, _input);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_output.IsConnectedTo(_input), Is.True);
            Assert.That(_output.IsConnectedTo("test:in"), Is.True);
            Assert.That(_input.ConnectionCount, Is.EqualTo(1));
            Assert.That(_client.GetPortInfos(new() { NamePattern = "out" })[0].Connections, Is.EqualTo(new[] { "test:in" }));
        }
    }

    [TestCase("test:none", "test:in", ConnectResult.SourceNotFound, "no such source port")]
    [TestCase("test:out", "test:none", ConnectResult.DestinationNotFound, "no such destination port")]
    [TestCase("test:in", "test:in", ConnectResult.SourceNotOutput, "swap the two")]
    [TestCase("test:out", "test:out", ConnectResult.DestinationNotInput, "swap the two")]
    [TestCase("test:out", "test:midi", ConnectResult.TypeMismatch, "different types")]
    [TestCase("passive:out", "test:in", ConnectResult.Refused, "not active")]
    public void Connect_Impossible_SaysWhy(string source, string destination, ConnectResult result, string reason)
    {
        Open("passive").AudioOutputs.Register("out");

        Assert.That(_client.TryConnect(source, destination), Is.EqualTo(result));
        Assert.That(
            () => _client.Connect(source, destination),
            Throws.TypeOf<JackConnectException>()
                .With.Property(nameof(JackConnectException.Result)).EqualTo(result)
                .And.Message.StartsWith($"jack_connect '{source}' → '{destination}' failed: ").And.Message.Contains(reason)
                .And.Property(nameof(JackException.ErrorCode)).EqualTo(-1));
    }

    [Test]
    public void Connect_Twice_SaysSo()
    {
        _client.Connect(_output, _input);

        Assert.That(_client.TryConnect(_output, _input), Is.EqualTo(ConnectResult.AlreadyConnected));
        Assert.That(() => _client.Connect(_output, "test:in"), Throws.TypeOf<JackConnectException>().With.Message.EqualTo("jack_connect 'test:out' → 'test:in' failed: already connected (17)."));
    }

    [Test]
    public void Connect_NotActive_SaysActivate()
    {
        _client.Deactivate();

        Assert.That(_client.TryConnect(_output, _input), Is.EqualTo(ConnectResult.NotActive));
        Assert.That(() => _client.Connect("test:out", _input), Throws.TypeOf<JackConnectException>().With.Message.Contains("call Activate first"));
    }

    [Test]
    public void Connect_NullOrBadNames_NeverReachJack()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _client.Connect((IOutputPort)null!, _input), Throws.ArgumentNullException);
            Assert.That(() => _client.Connect(_output, (IInputPort)null!), Throws.ArgumentNullException);
            Assert.That(() => _client.Connect("a\0b", "test:in"), Throws.ArgumentException);
            Assert.That(() => _client.TryDisconnect("test:out", null!), Throws.ArgumentNullException);
        }
    }

    [Test]
    public void Disconnect_NotConnected_SaysSo()
    {
        Assert.That(_client.TryDisconnect(_output, _input), Is.EqualTo(ConnectResult.NotConnected));
        Assert.That(
            () => _client.Disconnect(_output, _input),
            Throws.TypeOf<JackConnectException>().With.Message.EqualTo("jack_disconnect 'test:out' → 'test:in' failed: the ports are not connected (-1)."));
    }

    [Test]
    public void Disconnect_Connected_Disconnects()
    {
        _client.Connect(_output, _input);

        Assert.That(_client.TryDisconnect(_output, _input), Is.EqualTo(ConnectResult.Success));
        Assert.That(_output.ConnectionCount, Is.Zero);
    }

    [Test]
    public void ConnectTo_EitherEnd_FindsTheDirection()
    {
        _input.ConnectTo(_output);
        bool connected = _output.IsConnectedTo(_input);
        _input.DisconnectFrom(_output);
        _output.ConnectTo("test:in");
        _output.DisconnectFrom("test:in");

        Assert.That((connected, _output.ConnectionCount), Is.EqualTo((true, 0)));
    }

    [Test]
    public void ConnectTo_SameDirection_SaysWhichIsExpected()
    {
        Assert.That(() => _output.ConnectTo(_output), Throws.ArgumentException.With.Message.Contains("input port expected"));
        Assert.That(() => _input.ConnectTo("test:midi"), Throws.ArgumentException.With.Message.Contains("output port expected"));
        Assert.That(() => _input.ConnectTo("none"), Throws.ArgumentException.With.Message.Contains("no port 'none'"));
    }

    [Test]
    public void DisconnectAll_ForeignPort_Works()
    {
        _client.Connect(_output, _input);
        JackClient other = Open("other");
        JackPort foreign = other.GetPort("test:out");

        int before = foreign.ConnectionCount;
        foreign.DisconnectAll();
        foreign.DisconnectAll();

        Assert.That((before, foreign.ConnectionCount, foreign.IsConnectedTo("test:in")), Is.EqualTo((1, 0, false)));
    }
}
