using Jack.Tests;

namespace Jack.IntegrationTests.Scenarios;

/// <summary>The first steps of the manual of Python's JACK-Client, in its order.</summary>
internal sealed class ManualWalkTests : ServerFixture
{
    [Test]
    public void FirstSteps_InTheOrderOfTheManual_Work()
    {
        JackClient client = Open("MyGreatClient");
        AudioInPort in1 = client.AudioInputs.Register("input_1");
        AudioOutPort out1 = client.AudioOutputs.Register("output_1");
        Assert.That($"{in1}, {out1}", Is.EqualTo("AudioInPort('MyGreatClient:input_1'), AudioOutPort('MyGreatClient:output_1')"));

        AudioInPort in2 = client.AudioInputs.Register("input_2");
        AudioOutPort out2 = client.AudioOutputs.Register("output_2");
        Assert.That(client.AudioInputs, Is.EqualTo(new[] { in1, in2 }));
        Assert.That(client.AudioOutputs, Is.EqualTo(new[] { out1, out2 }));

        MidiInPort midiIn = client.MidiInputs.Register("this_is_a_midi_port");
        Assert.That(client.MidiInputs.Single(), Is.SameAs(midiIn));

        Assert.That(client.GetPorts().Select(port => port.GetType()).Distinct(), Is.EquivalentTo([typeof(ForeignOutputPort), typeof(ForeignInputPort), typeof(AudioInPort), typeof(AudioOutPort), typeof(MidiInPort)]));
        Assert.That(Names(client.GetPorts(new() { Type = PortType.Audio, Flags = PortFlags.IsOutput | PortFlags.IsPhysical })), Is.EqualTo(new[] { "system:capture_1", "system:capture_2" }));
        Assert.That(Names(client.GetPorts(new() { NamePattern = "Great.*2$" })), Is.EqualTo(new[] { "MyGreatClient:input_2", "MyGreatClient:output_2" }));

        client.Activate();
        client.Connect("system:capture_1", "MyGreatClient:input_1");
        client.Connect("MyGreatClient:output_1", "system:playback_1");
        client.Connect(out2, "system:playback_2");
        in2.ConnectTo("system:capture_2");
        Assert.That(Names(client.GetPort("system:playback_1").GetConnections()), Is.EqualTo(new[] { "MyGreatClient:output_1" }));
        Assert.That(out1.GetConnections().Single(), Is.SameAs(client.GetPort("system:playback_1")));
        Assert.That((out2.ConnectionCount, out2.IsConnectedTo("system:playback_2")), Is.EqualTo((1, true)));

        client.Disconnect("system:capture_1", "MyGreatClient:input_1");
        out1.DisconnectFrom("system:playback_1");
        in2.DisconnectAll();
        Assert.That((in1.ConnectionCount, out1.ConnectionCount, in2.ConnectionCount), Is.EqualTo((0, 0, 0)));

        in2.Unregister();
        client.AudioOutputs.Clear();
        Assert.That((client.AudioInputs.Count, client.AudioOutputs.Count), Is.EqualTo((1, 0)));

        client.Deactivate();
        client.Dispose();
        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
    }

    [Test]
    public void Library_ThatIsInstalled_TellsWhatItIs()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JackLibrary.TryLoad(out string? error), Is.True, error);
            Assert.That(JackLibrary.IsAvailable, Is.True);
            Assert.That(JackLibrary.Implementation, Is.EqualTo(JackImplementation.Jack2));
            Assert.That(JackLibrary.Version.Major, Is.EqualTo(1));
            Assert.That(JackLibrary.VersionString, Does.StartWith($"{JackLibrary.Version.Major}.{JackLibrary.Version.Minor}.{JackLibrary.Version.Micro}"));
            Assert.That(Enum.GetValues<JackFeature>(), Has.All.Matches<JackFeature>(JackLibrary.Supports));
            Assert.That(Open().GetClientPid("test"), Is.Null, "JACK2 does not tell");
        }
    }

    private static IEnumerable<string> Names(IEnumerable<JackPort> ports) => ports.Select(port => port.Name);
}
