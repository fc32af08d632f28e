using System.Globalization;
using Jack.Tests;

namespace Jack.IntegrationTests.Peers;

internal sealed class MidiPeerTests : ServerFixture
{
    [Test]
    public void JackMidiseq_ThroughUs_ToJackMidiDump_KeepsEveryEventAndFrame()
    {
        const int Events = 20;
        JackClient client = Open("thru");
        MidiInPort input = client.MidiInputs.Register("in");
        MidiOutPort output = client.MidiOutputs.Register("out");
        var seen = new List<(uint Time, byte Status)>(1_000);
        using var running = new Signal();
        using var enough = new Signal();
        uint cycleStart = 0;
        bool isFreewheeling = false;

        // Freewheeling waits for every client in every cycle: a slow machine skips none, and all count the same frames.
        client.SetFreewheelHandler(starting => Volatile.Write(ref isFreewheeling, starting));
        client.SetProcessHandler((in ProcessContext context) =>
        {
            MidiWriter writer = output.GetWriter(in context);
            foreach (MidiEvent midi in input.GetEvents(in context))
            {
                running.Set();
                if (Volatile.Read(ref isFreewheeling) && seen.Count < Events)
                {
                    writer.Write(midi.Frame, midi.Data);
                    seen.Add((cycleStart + (uint)midi.Frame, midi.Data[0]));
                }
            }

            if (seen.Count == Events)
            {
                enough.Set();
            }

            // Frames that were processed, as the other programs count them: JACK's own clock jumps in an xrun.
            cycleStart += (uint)context.FrameCount;
            return ProcessResult.Continue;
        });
        client.Activate();
        using PeerProgram dump = PeerProgram.Start(Server.Name, "jack_midi_dump", "-a", "dump");
        Connect(client, output.Name, "dump:input");
        using PeerProgram sequencer = PeerProgram.Start(Server.Name, "jack_midiseq", "seq", "4800", "0", "60", "2400");
        Connect(client, "seq:out", input.Name);

        running.Wait("the first event");
        Freewheel(client, until: enough);
        string[] printed = dump.ReadUntil(lines => lines.Count >= Events);

        // The frames count from the program's start: the distances are what has to be the same.
        long[] frames = [.. printed.Take(Events).Select(line => long.Parse(line.Split(':')[0].Trim(), CultureInfo.InvariantCulture))];
        long[] ours = [.. seen.Take(Events).Select(midi => (long)midi.Time)];
        Assert.That(frames.Select(frame => frame - frames[0]), Is.EqualTo(ours.Select(frame => frame - ours[0])));
        Assert.That(printed.Take(Events).Select(line => Convert.ToByte(line.Split(':')[1].Trim()[..2], 16)), Is.EqualTo(seen.Take(Events).Select(midi => midi.Status)));
    }

    // The other program registers its ports and is activated a little later.
    private static void Connect(JackClient client, string source, string destination) =>
        Eventually.IsTrue(() => client.TryConnect(source, destination) == ConnectResult.Success, $"{source} → {destination}");
}
