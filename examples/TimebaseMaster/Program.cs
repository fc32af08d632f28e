// A timebase master: it tells all clients the bar, the beat and the tick of the transport's position.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("timebasemaster", "A simple JACK timebase master.", "timebase", "-n", "--client-name");
Argument<double> tempo = example.Add(new Argument<double>("tempo") { Description = "The tempo in beats per minute.", DefaultValueFactory = _ => 120 }, 0.1, 10_000);
Option<bool> debug = example.Add(new Option<bool>("--debug", "-d") { Description = "Print new positions and every bar." });
Option<bool> conditional = example.Add(new Option<bool>("--conditional", "-c") { Description = "End if another timebase master is already active." });
Option<string> meter = example.Add(new Option<string>("--meter", "-m") { Description = "The meter as <beats-per-bar>/<beat-type>.", DefaultValueFactory = _ => "4/4" });
Option<double> ticksPerBeat = example.Add(new Option<double>("--ticks-per-beat", "-t") { Description = "The ticks per beat.", HelpName = "NUM", DefaultValueFactory = _ => 1920 }, 1, 1_000_000);
meter.Validators.Add(result =>
{
    if (ParseMeter(result.GetValueOrDefault<string>()) is null)
    {
        result.AddError($"Invalid meter: {result.GetValueOrDefault<string>()}");
    }
});
return await example.RunAsync(args, async session =>
{
    (float beatsPerBar, float beatType) = ParseMeter(session.Get(meter))!.Value;
    var time = new MusicalTime(session.Get(tempo), beatsPerBar, beatType, session.Get(ticksPerBeat));
    bool isDebugging = session.Get(debug);
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    client.ShutDown += (_, shutdown) => Console.WriteLine($"JACK shutdown: {shutdown.Reason} {shutdown.Status}");
    client.TimebaseLost += (_, _) => Console.WriteLine("Another client is the timebase master now.");

    // The handler runs on the real-time thread: what it has to say goes through a queue.
    var messages = new RingBuffer<Message>(256);
    int lastBar = 0;
    bool isMaster = client.Transport.TryBecomeTimebaseMaster(
        (in context, ref position) =>
        {
            // The position is worked out from the frame in every cycle. To add up ticks from cycle to cycle would add up their rounding.
            BarBeatTick bbt = time.At(position.Frame, position.FrameRate);
            position.Bbt = bbt;
            if (isDebugging && (context.IsNewPosition || bbt.Bar != lastBar))
            {
                messages.Writer.TryWrite(new Message(context.IsNewPosition, position.Frame, bbt));
            }

            lastBar = bbt.Bar;
        },
        session.Get(conditional));
    if (!isMaster)
    {
        throw new ExampleFailedException("Timebase master already present. Exiting...");
    }

    client.Activate();
    if (session.IsEmbedded)
    {
        client.Transport.Start();
    }

    Console.WriteLine("Press Ctrl-C to quit...");
    Task printing = PrintAsync(messages.Reader);
    await session.WaitForEndAsync(client);
    TransportPosition last = client.Transport.Query().Position;
    try
    {
        client.Transport.ReleaseTimebase();
    }
    catch (JackException)
    {
        // Another client took the timebase over: there is nothing to give back.
    }

    client.Deactivate();
    messages.Writer.Complete();
    await printing;
    if (session.IsEmbedded && (last.Bbt is null || last.Frame == 0 || last.Bbt != time.At(last.Frame, last.FrameRate)))
    {
        throw new ExampleFailedException($"the transport is at {last}");
    }

    string place = last.Bbt is { } bbt ? $"frame {last.Frame} is bar {bbt.Bar} beat {bbt.Beat} tick {bbt.Tick}" : $"the transport never moved from frame {last.Frame}";
    return string.Create(CultureInfo.InvariantCulture, $"{place} at {session.Get(tempo)} beats per minute");
});

static (float BeatsPerBar, float BeatType)? ParseMeter(string? text) =>
    text?.Split('/') is [string upper, string lower]
    && float.TryParse(upper, CultureInfo.InvariantCulture, out float beatsPerBar) && beatsPerBar is >= 1 and <= 1000
    && float.TryParse(lower, CultureInfo.InvariantCulture, out float beatType) && beatType is > 0 and <= 1000
        ? (beatsPerBar, beatType)
        : null;

static async Task PrintAsync(RingBufferReader<Message> messages)
{
    await foreach (Message message in messages.ReadAllAsync())
    {
        Console.WriteLine($"{(message.IsNew ? "New pos" : "Pos")}: frame {message.Frame}, {message.Bbt}");
    }
}

/// <summary>What the timebase handler has to say.</summary>
internal readonly record struct Message(bool IsNew, uint Frame, BarBeatTick Bbt);
