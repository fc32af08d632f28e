// Clicks on every beat of the transport: higher on the first beat of a bar. Some client has to be the timebase master.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("metronome", "Clicks on every beat of the transport, as the timebase master has it.");
Option<double> tempoOption = example.Add(new Option<double>("--tempo") { Description = "With --embedded: beats per minute.", DefaultValueFactory = _ => 240 }, 1, 10_000);
return await example.RunAsync(args, async session =>
{
    using TimebaseMaster? master = session.IsEmbedded ? TimebaseMaster.Start(session.ClientOptions, session.Get(tempoOption)) : null;
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    AudioOutPort output = client.AudioOutputs.Register("out");
    var click = new Click(client.SampleRate);
    var beats = new RingBuffer<Beat>(4096);
    double lastBeat = double.NegativeInfinity;
    client.SetProcessHandler((in context) =>
    {
        Span<float> samples = output.GetBuffer(in context);
        samples.Clear();
        TransportSnapshot transport = context.QueryTransport();
        if (transport.State == TransportState.Rolling && transport.Position.Bbt is { BeatsPerMinute: > 0, TicksPerBeat: > 0, BeatsPerBar: >= 1 } bbt)
        {
            // How far the next beat is: the position holds for the first frame of the cycle. The tick may have a fraction.
            double framesPerBeat = Math.Max(1, transport.Position.FrameRate * 60 / bbt.BeatsPerMinute);
            double tick = transport.Position.TickDouble ?? bbt.Tick;
            double next = tick == 0 ? 0 : (1 - (tick / bbt.TicksPerBeat)) * framesPerBeat;
            int beat = tick == 0 ? bbt.Beat : (bbt.Beat % (int)bbt.BeatsPerBar) + 1;
            for (; Math.Round(next) < context.FrameCount; next += framesPerBeat)
            {
                int offset = (int)Math.Round(next);
                uint frame = transport.Position.Frame + (uint)offset;

                // Without the fraction, a beat just before the end of a cycle seems to begin in the next one, too.
                if (Math.Abs((double)frame - lastBeat) >= framesPerBeat / 2)
                {
                    click.Start(offset, isAccented: beat == 1);
                    beats.Writer.TryWrite(new Beat(frame, beat));
                    lastBeat = frame;
                }

                beat = (beat % (int)bbt.BeatsPerBar) + 1;
            }
        }

        click.Render(samples);
        return ProcessResult.Continue;
    });
    client.Activate();
    foreach (ForeignInputPort playback in client.GetPorts<ForeignInputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical }))
    {
        client.Connect(output, playback);
    }

    if (session.IsEmbedded)
    {
        client.Transport.Start();
    }

    await session.WaitForEndAsync(client);
    client.Deactivate();
    return Report(beats, master?.FramesPerBeat);
});

static string Report(RingBuffer<Beat> beats, double? framesPerBeat)
{
    var all = new List<Beat>();
    while (beats.Reader.TryRead(out Beat beat))
    {
        all.Add(beat);
        Console.WriteLine($"beat {beat.Number} at frame {beat.Frame}");
    }

    if (framesPerBeat is not { } length)
    {
        return $"{all.Count} clicks";
    }

    // Every click has to be on the frame that its beat begins at.
    double error = all.Count == 0 ? double.NaN : all.Max(beat => Math.Abs(beat.Frame - (Math.Round(beat.Frame / length) * length)));
    return error <= 0.5
        ? string.Create(CultureInfo.InvariantCulture, $"{all.Count} clicks, each on its beat within {error:0.00} frames")
        : throw new ExampleFailedException(string.Create(CultureInfo.InvariantCulture, $"{all.Count} clicks, up to {error:0.00} frames off their beats"));
}
