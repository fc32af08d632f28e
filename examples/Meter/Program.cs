// Shows the level of any ports of the graph, live: the ports of other clients are tapped, nothing is changed.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("meter", "Shows the levels of ports: of outputs, and of inputs by what is connected to them.");
Argument<string[]> portsArgument = example.Add(new Argument<string[]>("port") { Arity = ArgumentArity.ZeroOrMore, Description = "Full names of ports; all audio outputs without." });
return await example.RunAsync(args, async session =>
{
    using TestTone? tone = session.IsEmbedded && session.Get(portsArgument) is not { Length: > 0 } ? TestTone.Start(session.ClientOptions) : null;
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    string[] sources = session.Get(portsArgument) is { Length: > 0 } named
        ? named
        : [.. client.GetPorts<IOutputPort>(new PortQuery { Type = PortType.Audio }).Select(port => port.Name)];
    if (sources.Length == 0)
    {
        throw new ExampleFailedException("there is no audio output to watch");
    }

    // One input and one level for each port; the arrays are made before the first cycle.
    AudioInPort[] inputs = [.. sources.Select((_, number) => client.AudioInputs.Register($"in_{number + 1}"))];
    Level[] levels = [.. sources.Select(_ => new Level())];
    client.SetProcessHandler((in context) =>
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            levels[i].Add(inputs[i].GetBuffer(in context));
        }

        return ProcessResult.Continue;
    });
    client.Activate();
    foreach ((string source, AudioInPort input) in sources.Zip(inputs))
    {
        // What an input hears is the sum of what is connected to it now.
        JackPort port = client.GetPort(source);
        foreach (string tapped in port is IOutputPort ? [source] : port.GetConnections().Select(connected => connected.Name))
        {
            client.Connect(tapped, input);
        }
    }

    await ShowAsync(session, client, sources, levels);
    if (tone is not null && levels[Array.IndexOf(sources, tone.Output.Name)].HighestPeak is > -120 and < -7)
    {
        throw new ExampleFailedException("the tone of its own sounds too soft");
    }

    return string.Join("; ", sources.Zip(levels).Select(pair => string.Create(
        CultureInfo.InvariantCulture, $"{pair.First} peak {pair.Second.HighestPeak:0.0} dBFS, rms {pair.Second.Rms:0.0} dBFS")));
});

static async Task ShowAsync(Session session, JackClient client, string[] sources, Level[] levels)
{
    Task end = session.WaitForEndAsync(client);
    if (!Session.IsPiped)
    {
        await Session.Console.Live(Draw(sources, levels)).StartAsync(async live =>
        {
            while (await Task.WhenAny(end, Task.Delay(50)) != end)
            {
                live.UpdateTarget(Draw(sources, levels));
            }
        });
    }

    await end;
}

static Table Draw(string[] sources, Level[] levels)
{
    const int width = 60;
    const double floor = -60;
    var table = new Table().AddColumns(new TableColumn("port"), new TableColumn("level"), new TableColumn("dBFS").RightAligned(), new TableColumn("peak").RightAligned());
    foreach ((string source, Level level) in sources.Zip(levels))
    {
        double peak = level.TakePeak();
        int cells = (int)Math.Clamp((peak - floor) / -floor * width, 0, width);
        string colour = peak > -1 ? "red" : peak > -12 ? "yellow" : "green";
        table.AddRow(
            new Markup(Markup.Escape(source)),
            new Markup($"[{colour}]{new string('█', cells)}[/]{new string('·', width - cells)}"),
            new Markup(peak.ToString("0.0", CultureInfo.InvariantCulture)),
            new Markup(level.HighestPeak.ToString("0.0", CultureInfo.InvariantCulture)));
    }

    return table;
}
