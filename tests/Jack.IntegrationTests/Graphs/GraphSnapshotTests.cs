namespace Jack.IntegrationTests.Graphs;

internal sealed class GraphSnapshotTests : ServerFixture
{
    [Test]
    public void Restore_AfterAProgramCameBackUnderAnotherName_FindsItsPortsByPrettyName()
    {
        JackClient patchbay = Open("patchbay");
        patchbay.Activate();
        JackClient synth = OpenSynth("synth");
        patchbay.Connect("synth:left", "system:playback_1");
        patchbay.Connect("system:capture_1", "system:playback_2");

        var saved = GraphSnapshot.FromJson(GraphSnapshot.Capture(patchbay).ToJson());
        synth.Dispose();
        patchbay.Disconnect("system:capture_1", "system:playback_2");
        OpenSynth("keyboard");
        patchbay.Connect("keyboard:left", "system:playback_2");
        GraphRestoreReport report = saved.Restore(patchbay, removeOthers: true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.IsComplete, Is.True);
            Assert.That(report.Removed, Is.EqualTo(new[] { new GraphConnection("keyboard:left", "system:playback_2") }));
            Assert.That(GraphSnapshot.Capture(patchbay).Connections, Is.EquivalentTo(
            [
                new GraphConnection("keyboard:left", "system:playback_1"),
                new GraphConnection("system:capture_1", "system:playback_2"),
            ]));
        }
    }

    [Test]
    public void ToDot_RealGraph_IsDrawnByEveryPort()
    {
        JackClient client = Open();
        client.Activate();

        string dot = GraphSnapshot.Capture(client).ToDot();

        Assert.That(dot.Split("[label=").Length - 1, Is.EqualTo(client.GetPorts().Count));
    }

    private JackClient OpenSynth(string name)
    {
        JackClient synth = Open(name);
        synth.AudioOutputs.Register("left").Metadata.PrettyName = "Synth left";
        synth.Activate();
        return synth;
    }
}
