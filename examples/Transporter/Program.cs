// Asks for the transport's state, or changes it.
using System.CommandLine;
using Jack;
using Jack.Examples;
using Spectre.Console;

string[] commands = ["query", "rewind", "start", "status", "stop", "toggle"];

Example example = new("transporter", "Queries or changes the JACK transport state. With 'status' and 'query' the exit code is 1 when the transport stands.", "transporter", "-c", "--client-name");
Argument<string?> command = example.Add(new Argument<string?>("command") { Arity = ArgumentArity.ZeroOrOne, Description = "The transport command (status by default)." });
command.AcceptOnlyFromAmong(commands);
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);

    // Without a command there is something of everything to see on a server of one's own.
    string[] script = session.Get(command) is { } given ? [given] : session.IsEmbedded ? ["status", "start", "query", "toggle", "status", "rewind"] : ["status"];
    foreach (string next in script)
    {
        TransportState before = client.Transport.State;
        TransportState wanted = Run(client.Transport, next, before);
        if (!await ReachesAsync(() => client.Transport.State == wanted && (next != "rewind" || wanted != TransportState.Stopped || client.Transport.Frame == 0)))
        {
            throw new ExampleFailedException($"the transport was {before} and did not become {wanted} on '{next}'");
        }

        session.ExitCode = script.Length == 1 && next is "status" or "query" && wanted == TransportState.Stopped ? 1 : 0;
    }

    return $"{string.Join(", ", script)}: {client.Transport.State} at frame {client.Transport.Query().Position.Frame}";
});

static TransportState Run(JackTransport transport, string command, TransportState state)
{
    switch (command)
    {
        case "status":
            Console.WriteLine($"JACK transport state is {state}.");
            return state;
        case "query":
            Print(transport.Query());
            return state;
        case "rewind":
            transport.Locate(0);
            return state;
        case "start" or "toggle" when state == TransportState.Stopped:
            transport.Start();
            return TransportState.Rolling;
        case "stop" or "toggle" when state != TransportState.Stopped:
            transport.Stop();
            return TransportState.Stopped;
        default:
            return state;
    }
}

// What is asked for happens in a later cycle. Slow-sync clients may delay the start for two seconds.
static async Task<bool> ReachesAsync(Func<bool> isThere)
{
    using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
    using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
    while (!isThere() && !timeout.IsCancellationRequested)
    {
        await timer.WaitForNextTickAsync(CancellationToken.None);
    }

    return isThere();
}

static void Print(TransportSnapshot snapshot)
{
    TransportPosition position = snapshot.Position;
    Table table = new Table().AddColumns("Field", "Value");
    table.AddRow("State", $"{snapshot.State}");
    table.AddRow("Frame", $"{position.Frame}");
    table.AddRow("Frame Rate", $"{position.FrameRate}");
    table.AddRow("Usecs", $"{position.Microseconds}");
    AddRow("Bar Beat Tick", position.Bbt);
    AddRow("Bbt Offset", position.BbtOffset);
    AddRow("Timecode", position.Timecode);
    AddRow("Audio Frames Per Video Frame", position.AudioFramesPerVideoFrame);
    AddRow("Video Offset", position.VideoOffset);
    Session.Console.Write(table);

    void AddRow<T>(string field, T? value)
        where T : struct
    {
        if (value is { } known)
        {
            table.AddRow(field, Markup.Escape($"{known}"));
        }
    }
}
