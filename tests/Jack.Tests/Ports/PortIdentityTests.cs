using Jack.Interop;
using Jack.Tests.Fakes;

namespace Jack.Tests.Ports;

internal sealed class PortIdentityTests : FakeJackTests
{
    [Test]
    public void GetPort_OwnPort_IsTheObjectThatRegisteringReturned()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        client.Activate();
        client.Connect(output, input);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.GetPort("test:out"), Is.SameAs(output));
            Assert.That(client.GetPorts(), Is.EqualTo(new JackPort[] { output, input }));
            Assert.That(output.GetConnections(), Is.EqualTo(new[] { input }));
            Assert.That(client.Owns(output), Is.True);
            Assert.That(client.Owns("test:out"), Is.True);
        }
    }

    [Test]
    public void GetPort_ForeignPort_IsOneObject()
    {
        JackClient client = Open();
        JackClient other = Open("other");
        other.AudioInputs.Register("in");

        JackPort port = client.GetPort("other:in");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(port, Is.TypeOf<ForeignInputPort>());
            Assert.That(client.GetPort("other:in"), Is.SameAs(port));
            Assert.That(client.GetPorts<IInputPort>(), Is.EqualTo(new[] { port }));
            Assert.That(client.Owns(port), Is.False);
            Assert.That(client.Owns("other:in"), Is.False);
            Assert.That(port.ToString(), Is.EqualTo("ForeignInputPort('other:in')"));
        }
    }

    [Test]
    public void ForeignPort_Gone_ThrowsAndIsNeverTheNext()
    {
        (JackClient client, JackClient other, JackPort port) = LoseForeignPort();
        other.MidiOutputs.Register("next");
        Drain(client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(port.IsAvailable, Is.False);
            Assert.That(() => port.Name, Throws.TypeOf<ObjectDisposedException>().With.Message.Contains("'other:in' has been unregistered by its client"));
            Assert.That(client.GetPort("other:next"), Is.TypeOf<ForeignOutputPort>().And.Not.SameAs(port));
        }
    }

    [Test]
    public void ForeignPort_SameNameInTheSameSlot_IsAnotherObject()
    {
        (JackClient client, JackClient other, JackPort port) = LoseForeignPort();
        other.AudioInputs.Register("in");
        Drain(client);

        Assert.That(port.IsAvailable, Is.False);
        Assert.That(client.GetPort("other:in"), Is.Not.SameAs(port));
    }

    [Test]
    public void ForeignPort_Renamed_KeepsItsObject()
    {
        JackClient client = Open();
        client.Activate();
        JackClient other = Open("other");
        AudioInPort theirs = other.AudioInputs.Register("in");
        Jack.Flush();
        JackPort port = client.GetPort("other:in");

        theirs.Rename("new");
        Drain(client);

        Assert.That((port.Name, port.IsAvailable), Is.EqualTo(("other:new", true)));
        Assert.That(client.GetPort("other:new"), Is.SameAs(port));
    }

    [Test]
    public void PortRegistered_OwnPort_CarriesItsOwnObject()
    {
        JackClient client = Open();
        client.Activate();
        Jack.NotifiesBeforeReturn = true;
        var told = new List<JackPort?>();
        client.PortRegistered += (_, e) => told.Add(e.Port);

        AudioInPort port = client.AudioInputs.Register("in");
        Drain(client);

        Assert.That(told, Is.EqualTo(new[] { port }));
        Assert.That(client.GetPort("test:in"), Is.SameAs(port));
    }

    [Test]
    public void GetPorts_WhileAPortIsBeingRegistered_WaitsForItsObject()
    {
        JackClient client = Open();
        using var registered = new Signal();
        using var goOn = new Signal();
        bool armed = true;
        Jack.Intercept = member =>
        {
            // The server knows the port, the client has no object yet.
            if (member == nameof(IJackApi.GetPortByName) && armed)
            {
                armed = false;
                registered.Set();
                goOn.Wait();
            }
        };
        Task<AudioInPort> register = Task.Run(() => client.AudioInputs.Register("in"));
        registered.Wait();

        Task<JackPort> find = Task.Run(() => client.GetPorts()[0]);
        Assert.That(find.Wait(TimeSpan.FromMilliseconds(100)), Is.False);
        goOn.Set();

        Assert.That(find.WaitForResult(), Is.SameAs(register.WaitForResult()));
    }

    [Test]
    public void PortUnregistered_PortFromBeforeActivation_CarriesWhatItWas()
    {
        JackClient other = Open("other");
        MidiOutPort theirs = other.MidiOutputs.Register("out");
        JackClient client = Open();
        client.Activate();
        var told = new List<PortRegistrationEventArgs>();
        client.PortUnregistered += (_, e) => told.Add(e);

        theirs.Unregister();
        Drain(client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(told, Has.Count.EqualTo(1));
            Assert.That(told[0].Port, Is.Null);
            Assert.That((told[0].Info.Name, told[0].Info.Type, told[0].Info.Flags), Is.EqualTo(("other:out", PortType.Midi, PortFlags.IsOutput)));
            Assert.That(told[0].Info.Id, Is.Not.Null);
        }
    }

    [Test]
    public void GetPorts_Query_Selects()
    {
        JackClient client = Open();
        AudioOutPort audio = client.AudioOutputs.Register("audio_1", PortFlags.IsPhysical);
        client.AudioOutputs.Register("audio_2");
        MidiInPort midi = client.MidiInputs.Register("midi");
        Open("other").AudioInputs.Register("audio_1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.GetPorts(new() { Flags = PortFlags.IsPhysical }), Is.EqualTo(new[] { audio }));
            Assert.That(client.GetPorts(new() { Type = PortType.Midi }), Is.EqualTo(new[] { midi }));
            Assert.That(client.GetPorts(new() { ClientName = "test", NamePattern = "_1$" }), Is.EqualTo(new[] { audio }));
            Assert.That(client.GetPorts(new() { ExcludedFlags = PortFlags.IsPhysical | PortFlags.IsInput }), Has.Count.EqualTo(1));
            Assert.That(client.GetPorts(new() { Flags = PortFlags.IsInput | PortFlags.IsOutput }), Is.Empty);
            Assert.That(() => client.GetPorts(new() { NamePattern = "(" }), Throws.ArgumentException);
            Assert.That(client.GetPortInfos(new() { Type = PortType.Midi })[0].Name, Is.EqualTo("test:midi"));
        }
    }

    [Test]
    public void GetPort_NoSuchPort_SaysSo()
    {
        JackClient client = Open();

        Assert.That(() => client.GetPort("none"), Throws.ArgumentException.With.Message.Contains("no port 'none'"));
        Assert.That(client.TryGetPort("none", out JackPort? port), Is.False);
        Assert.That(port, Is.Null);
        Assert.That(() => client.GetPort("a\0b"), Throws.ArgumentException);
    }

    [Test]
    public void ToInfo_StaysReadable()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        client.Activate();
        client.Connect(output, input);

        PortInfo info = output.ToInfo();
        client.Dispose();

        Assert.That((info.ClientName, info.ShortName, info.Connections[0], info.IsOutput), Is.EqualTo(("test", "out", "test:in", true)));
    }

    private (JackClient Client, JackClient Other, JackPort Gone) LoseForeignPort()
    {
        JackClient client = Open();
        client.Activate();
        JackClient other = Open("other");
        AudioInPort input = other.AudioInputs.Register("in");
        JackPort port = client.GetPort("other:in");
        input.Unregister();
        return (client, other, port);
    }
}
