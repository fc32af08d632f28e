using System.Text.Json;
using Jack.Tests.Fakes;

namespace Jack.Tests.Graphs;

internal sealed class GraphSnapshotTests : FakeJackTests
{
    private JackClient _client = null!;
    private JackClient _synth = null!;
    private AudioOutPort _left = null!;
    private AudioInPort _in = null!;

    [SetUp]
    public void OpenClients()
    {
        _client = Open();
        _in = _client.AudioInputs.Register("in");
        _client.AudioInputs.Register("side");
        _synth = Open("synth");
        _left = _synth.AudioOutputs.Register("left");
        _client.Activate();
        _synth.Activate();
        _client.Connect(_left, _in);
    }

    [TearDown]
    public void CloseClients()
    {
        _client.Dispose();
        _synth.Dispose();
    }

    [Test]
    public void Capture_Graph_HasPortsAndConnections()
    {
        _left.SetAlias("keyboard");
        _left.Metadata.PrettyName = "Left";

        var graph = GraphSnapshot.Capture(_client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(graph.Ports.Select(port => port.Name), Is.EquivalentTo(["test:in", "test:side", "synth:left"]));
            Assert.That(graph.Connections, Is.EqualTo(new[] { new GraphConnection("synth:left", "test:in") }));
            GraphPort left = graph.Ports.Single(port => port.Name == "synth:left");
            Assert.That((left.TypeName, left.Flags, left.Aliases.Single(), left.PrettyName), Is.EqualTo((PortType.Audio.Name, PortFlags.IsOutput, "keyboard", "Left")));
        }
    }

    [Test]
    public void Capture_Query_HasThosePortsWithAllTheirConnections()
    {
        var graph = GraphSnapshot.Capture(_client, new PortQuery { ClientName = "test", NamePattern = "in$" });

        Assert.That(graph.Ports.Select(port => port.Name), Is.EqualTo(new[] { "test:in" }));
        Assert.That(graph.Connections, Is.EqualTo(new[] { new GraphConnection("synth:left", "test:in") }));
    }

    [Test]
    public void Json_WrittenAndRead_IsTheSame()
    {
        _left.SetAlias("keyboard → left");
        var graph = GraphSnapshot.Capture(_client);

        string json = graph.ToJson();
        var read = GraphSnapshot.FromJson(json);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.ToJson(), Is.EqualTo(json));
            Assert.That(read.ChangesTo(graph).IsEmpty, Is.True);
            Assert.That(json, Does.Contain("keyboard → left").And.Contain("\"flags\": \"IsOutput\"").And.Contain("\"source\": \"synth:left\""));
        }
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("""{"ports": []}""")]
    [TestCase("""{"ports": null, "connections": []}""")]
    [TestCase("""{"ports": [{"name": "a:b"}], "connections": []}""")]
    [TestCase("""{"ports": [null], "connections": []}""")]
    [TestCase("""{"ports": [], "connections": [null]}""")]
    public void FromJson_AnotherText_Throws(string json) =>
        Assert.That(() => GraphSnapshot.FromJson(json), Throws.InstanceOf<JsonException>());

    [Test]
    public void ChangesTo_LaterGraph_TellsWhatCameAndWent()
    {
        var before = GraphSnapshot.Capture(_client);
        _client.Disconnect(_left, _in);
        _client.AudioInputs["side"].Unregister();
        AudioInPort added = _client.AudioInputs.Register("added");
        _client.Connect(_left, added);

        GraphDifference changes = before.ChangesTo(GraphSnapshot.Capture(_client));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(changes.AddedPorts.Select(port => port.Name), Is.EqualTo(new[] { "test:added" }));
            Assert.That(changes.RemovedPorts.Select(port => port.Name), Is.EqualTo(new[] { "test:side" }));
            Assert.That(changes.AddedConnections, Is.EqualTo(new[] { new GraphConnection("synth:left", "test:added") }));
            Assert.That(changes.RemovedConnections, Is.EqualTo(new[] { new GraphConnection("synth:left", "test:in") }));
            Assert.That(changes.IsEmpty, Is.False);
            Assert.That(before.ChangesTo(before).IsEmpty, Is.True);
        }
    }

    [Test]
    public void Restore_ConnectionsGone_MakesThemAndReports()
    {
        var saved = GraphSnapshot.Capture(_client) with
        {
            Connections = [new("synth:left", "test:in"), new("synth:left", "test:side"), new("nobody:out", "test:in"), new("synth:left", "nobody:in"), new("test:in", "test:side")],
        };

        GraphRestoreReport report = saved.Restore(_client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Results.Select(result => result.Result), Is.EqualTo(new[]
            {
                ConnectResult.AlreadyConnected, ConnectResult.Success, ConnectResult.SourceNotFound, ConnectResult.DestinationNotFound, ConnectResult.SourceNotOutput,
            }));
            Assert.That(report.IsComplete, Is.False);
            Assert.That(report.Removed, Is.Empty);
            Assert.That(_left.ConnectionCount, Is.EqualTo(2));
        }
    }

    [Test]
    public void Restore_RemoveOthers_LeavesConnectionsOfUnknownPortsAlone()
    {
        var saved = GraphSnapshot.Capture(_client);
        AudioInPort late = _client.AudioInputs.Register("late");
        _client.Connect("synth:left", "test:side");
        _client.Connect(_left, late);

        GraphRestoreReport report = saved.Restore(_client, removeOthers: true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.IsComplete, Is.True);
            Assert.That(report.Removed, Is.EqualTo(new[] { new GraphConnection("synth:left", "test:side") }));
            Assert.That(_left.GetConnections().Select(port => port.Name), Is.EquivalentTo(["test:in", "test:late"]));
        }
    }

    [TestCase(PortMatch.Name, false)]
    [TestCase(PortMatch.PrettyName, false)]
    [TestCase(PortMatch.Alias, true)]
    [TestCase(PortMatch.Any, true)]
    public void Restore_PortWithAnotherNameAndAnOldAlias_IsFoundByAlias(PortMatch match, bool found)
    {
        var saved = GraphSnapshot.Capture(_client);
        _client.Disconnect(_left, _in);
        _left.Rename("main");
        _left.SetAlias("synth:left");

        Check(saved, match | PortMatch.Name, found);
    }

    [TestCase(PortMatch.Name, false)]
    [TestCase(PortMatch.Alias, false)]
    [TestCase(PortMatch.PrettyName, true)]
    [TestCase(PortMatch.Any, true)]
    public void Restore_PortWithAnotherName_IsFoundByPrettyName(PortMatch match, bool found)
    {
        _left.Metadata.PrettyName = "Left";
        _in.Metadata.PrettyName = "Left";
        var saved = GraphSnapshot.Capture(_client);
        _client.Disconnect(_left, _in);
        _left.Rename("main");

        Check(saved, match | PortMatch.Name, found);
    }

    [Test]
    public void Restore_PrettyNameOfTwoPorts_IsNoMatch()
    {
        _left.Metadata.PrettyName = "Left";
        var saved = GraphSnapshot.Capture(_client);
        _client.Disconnect(_left, _in);
        _left.Rename("main");
        _synth.AudioOutputs.Register("other").Metadata.PrettyName = "Left";

        Check(saved, PortMatch.Any, false);
    }

    [Test]
    public void ToMermaid_Graph_HasBoxesAndArrows()
    {
        Assert.That(Drawn().ToMermaid(), Is.EqualTo("""
            flowchart LR
              subgraph c0["system"]
                p0("capture_1")
              end
              subgraph c1["system"]
                p1("playback_1")
              end
              subgraph c2["a #quot;b#quot; #35;"]
                p2("in")
              end
              p0 --> p1

            """));
    }

    [Test]
    public void ToDot_Graph_HasClustersAndEdges()
    {
        Assert.That(Drawn().ToDot(), Is.EqualTo("""
            digraph jack {
              rankdir=LR;
              node [shape=box];
              subgraph cluster_0 {
                label="system";
                p0 [label="capture_1"];
              }
              subgraph cluster_1 {
                label="system";
                p1 [label="playback_1"];
              }
              subgraph cluster_2 {
                label="a \"b\" #";
                p2 [label="in"];
              }
              p0 -> p1;
            }

            """));
    }

    private static GraphSnapshot Drawn() => new(
        [
            new("system:capture_1", PortType.Audio.Name, PortFlags.IsOutput | PortFlags.IsTerminal),
            new("system:playback_1", PortType.Audio.Name, PortFlags.IsInput | PortFlags.IsTerminal),
            new("a \"b\" #:in", PortType.Audio.Name, PortFlags.IsInput),
        ],
        [new("system:capture_1", "system:playback_1"), new("system:capture_1", "elsewhere:in")]);

    private void Check(GraphSnapshot saved, PortMatch match, bool found)
    {
        GraphRestoreReport report = saved.Restore(_client, match);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Results.Single().Result, Is.EqualTo(found ? ConnectResult.Success : ConnectResult.SourceNotFound));
            Assert.That(report.Results.Single().Present, Is.EqualTo(found ? new GraphConnection("synth:main", "test:in") : null));
            Assert.That(_left.IsConnectedTo("test:in"), Is.EqualTo(found));
        }
    }
}
