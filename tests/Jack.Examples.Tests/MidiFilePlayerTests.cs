using System.Collections.Concurrent;
using System.Diagnostics;

namespace Jack.Examples.Tests;

/// <summary>What a synthesizer hears of a song that is ended early.</summary>
[Category("Integration")]
internal sealed class MidiFilePlayerTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    [Test]
    public async Task End_InMidSong_EndsTheNotesThatSound()
    {
        using var song = new TemporaryFile(".mid");
        await File.WriteAllBytesAsync(song.Path, Song);
        await using Rig rig = await Rig.StartAsync();
        var heard = new ConcurrentQueue<MidiMessage>();
        var chord = new TaskCompletionSource();
        using JackClient synth = OpenSynth(rig, message =>
        {
            heard.Enqueue(message);
            if (heard.Count == 3)
            {
                chord.TrySetResult();
            }
        });

        using Process player = ExampleRun.Start("MidiFilePlayer", [song.Path, "synth:in", .. rig.Arguments]);
        await chord.Task.WaitAsync(s_timeout);
        await player.StandardInput.WriteLineAsync();
        ExampleRun run = ExampleRun.WaitForEnd(player);
        synth.Deactivate();

        Assert.That(run.LastLine, Does.StartWith("midifileplayer: ok 3 of 4 events of 1 tracks sent"), run.Output + run.Error);
        Assert.That(heard.Skip(3), Is.EqualTo((MidiMessage[])
        [
            MidiMessage.NoteOff(2, 64),
            .. Enumerable.Range(0, 16).Select(MidiMessage.AllNotesOff),
        ]));
    }

    // Two notes of the third channel, of which the first ends at once; the second would sound for 1,000 quarter notes.
    private static ReadOnlyMemory<byte> Song { get; } = (byte[])
    [
        .. "MThd"u8, 0, 0, 0, 6, 0, 0, 0, 1, 0, 1,
        .. "MTrk"u8, 0, 0, 0, 21,
        0x00, 0x92, 60, 100,
        0x00, 0x92, 64, 100,
        0x00, 0x82, 60, 64,
        0x87, 0x68, 0x82, 64, 64,
        0x00, 0xff, 0x2f, 0,
    ];

    private static JackClient OpenSynth(Rig rig, Action<MidiMessage> hear)
    {
        JackClient synth = JackClient.Open("synth", new JackClientOptions { ServerName = rig.Name });
        MidiInPort input = synth.MidiInputs.Register("in");
        synth.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (MidiEvent midi in input.GetEvents(in context))
            {
                if (MidiMessage.TryParse(midi.Data, out MidiMessage message))
                {
                    hear(message);
                }
            }

            return ProcessResult.Continue;
        });
        synth.Activate();
        return synth;
    }
}
