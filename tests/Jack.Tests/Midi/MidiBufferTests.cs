using Jack.Tests.Fakes;

namespace Jack.Tests.Midi;

internal sealed class MidiBufferTests : FakeJackTests
{
    [Test]
    public void Write_ThenRead_KeepsEveryEventAndFrame()
    {
        JackClient client = Open();
        MidiOutPort output = client.MidiOutputs.Register("out");
        MidiInPort input = client.MidiInputs.Register("in");
        var received = new List<(int Frame, byte[] Data)>();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            MidiEvents events = input.GetEvents(in context);
            for (int i = 0; i < events.Count; i++)
            {
                received.Add((events[i].Frame, events[i].Data.ToArray()));
            }

            MidiWriter writer = output.GetWriter(in context);
            writer.Write(0, [0x90, 60, 100]);
            writer.Write(0, [0xF8]);
            new byte[] { 0xF0, 1, 2, 0xF7 }.CopyTo(writer.Reserve(63, 4));
            return ProcessResult.Continue;
        });
        client.Activate();
        client.Connect(output, input);

        Jack.RunCycles(2, 64);

        Assert.That(received.Select(midi => midi.Frame), Is.EqualTo(new[] { 0, 0, 63 }));
        Assert.That(received[2].Data, Is.EqualTo(new byte[] { 0xF0, 1, 2, 0xF7 }));
    }

    [Test]
    public void Write_Wrongly_GivesAResult()
    {
        (MidiWriteResult Late, MidiWriteResult Negative, MidiWriteResult First, MidiWriteResult Before, MidiWriteResult Huge) results = default;
        (int Count, int Lost) after = default;
        bool refused = false;
        RunWithWriter((in MidiWriter writer) =>
        {
            results.Late = writer.Write(64, [0xF8]);
            results.Negative = writer.Write(-1, [0xF8]);
            results.First = writer.Write(10, [0xF8]);
            results.Before = writer.Write(9, [0xF8]);
            results.Huge = writer.Write(11, new byte[writer.MaxEventSize + 1]);
            refused = writer.Reserve(5, 1).IsEmpty && writer.Reserve(64, 1).IsEmpty && writer.Reserve(20, -1).IsEmpty;
            after = (writer.Count, writer.LostCount);
        });

        Assert.That(results, Is.EqualTo((MidiWriteResult.BeyondCycle, MidiWriteResult.BeyondCycle, MidiWriteResult.Success, MidiWriteResult.OutOfOrder, MidiWriteResult.NoSpace)));
        Assert.That((refused, after.Count, after.Lost), Is.EqualTo((true, 1, 1)));
    }

    [Test]
    public void Buffer_IsEmptyAtEveryCycle()
    {
        JackClient client = Open();
        MidiOutPort output = client.MidiOutputs.Register("out");
        int cycle = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            if (cycle++ == 0)
            {
                output.GetWriter(in context).Write(0, [0xF8]);
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles(1, 64);
        int first = Jack.Port("test:out").EventCount;
        Jack.RunCycles(1, 64);

        Assert.That((first, Jack.Port("test:out").EventCount), Is.EqualTo((1, 0)));
    }

    [Test]
    public void GetWriter_TwiceInACycle_KeepsWhatWasWritten()
    {
        JackClient client = Open();
        MidiOutPort output = client.MidiOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetWriter(in context).Write(0, [0xF8]);
            output.GetWriter(in context).Write(1, [0xF8]);
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles(1, 64);

        Assert.That(Jack.Port("test:out").EventCount, Is.EqualTo(2));
    }

    [Test]
    public void Reserve_ThenEarlier_IsRefusedByBothWaysOfWriting()
    {
        (int Reserved, int Before, MidiWriteResult Written, int After) results = default;
        RunWithWriter((in MidiWriter writer) =>
        {
            results.Reserved = writer.Reserve(10, 1).Length;
            results.Before = writer.Reserve(9, 1).Length;
            results.Written = writer.Write(9, [0xF8]);
            results.After = writer.Reserve(10, 2).Length;
        });

        Assert.That(results, Is.EqualTo((1, 0, MidiWriteResult.OutOfOrder, 2)));
    }

    [Test]
    public void Events_IndexOutOfRange_Throws()
    {
        JackClient client = Open();
        MidiInPort input = client.MidiInputs.Register("in");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            _ = input.GetEvents(in context)[0];
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles();
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Default_ReaderAndWriter_AreEmpty()
    {
        MidiWriter writer = default;
        MidiEvents events = default;

        Assert.That((writer.Count, writer.MaxEventSize, writer.LostCount, events.Count, events.LostCount), Is.EqualTo((0, 0, 0, 0, 0)));
        Assert.That(writer.Write(0, [0xF8]), Is.EqualTo(MidiWriteResult.BeyondCycle));
        Assert.That(writer.Reserve(0, 1).Length, Is.Zero);
    }

    private delegate void WriterAction(in MidiWriter writer);

    private void RunWithWriter(WriterAction action)
    {
        JackClient client = Open();
        MidiOutPort output = client.MidiOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            MidiWriter writer = output.GetWriter(in context);
            action(in writer);
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.RunCycles(1, 64);
        Assert.That(client.State, Is.EqualTo(JackClientState.Active));
    }
}
