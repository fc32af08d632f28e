// Lists, makes, removes, saves and restores connections.
using System.CommandLine;
using System.Text.Json;
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("patchbay", "Lists, makes, removes, saves and restores connections.");
Argument<string> actionArgument = example.Add(new Argument<string>("action")
{
    Description = "list, connect SOURCE DESTINATION, disconnect SOURCE DESTINATION, save FILE, or restore FILE.",
    DefaultValueFactory = _ => "list",
}.AcceptOnlyFromAmong("list", "connect", "disconnect", "save", "restore"));
Argument<string[]> operandsArgument = example.Add(new Argument<string[]>("operand") { Arity = ArgumentArity.ZeroOrMore, Description = "Port names, or a file." });
return await example.RunAsync(args, session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);

    // A client may connect the ports of others as soon as it is active.
    client.Activate();
    string[] operands = session.Get(operandsArgument) ?? [];
    string action = session.Get(actionArgument)!;
    return Task.FromResult((action, operands) switch
    {
        ("list", []) when session.IsEmbedded => Demonstrate(client, session.ClientOptions),
        ("list", []) => List(client),
        ("connect", [var source, var destination]) => Connect(client, source, destination),
        ("disconnect", [var source, var destination]) => Disconnect(client, source, destination),
        ("save", [var file]) => Save(client, file),
        ("restore", [var file]) => Restore(client, file),
        _ => throw new ExampleFailedException($"'{action}' takes other operands than {operands.Length}; see --help"),
    });
});

static string List(JackClient client)
{
    var table = new Table().AddColumns("source", "destination");
    IReadOnlyList<GraphConnection> connections = GraphSnapshot.Capture(client).Connections;
    foreach (GraphConnection connection in connections)
    {
        table.AddRow(Markup.Escape(connection.Source), Markup.Escape(connection.Destination));
    }

    Session.Console.Write(table);
    return $"{connections.Count} connections";
}

static string Connect(JackClient client, string source, string destination)
{
    client.Connect(source, destination);
    return $"{source} → {destination}";
}

static string Disconnect(JackClient client, string source, string destination)
{
    client.Disconnect(source, destination);
    return $"{source} and {destination} are no longer connected";
}

static string Save(JackClient client, string file)
{
    var graph = GraphSnapshot.Capture(client);
    File.WriteAllText(file, graph.ToJson() + "\n");
    return $"{graph.Connections.Count} connections saved to {file}";
}

static string Restore(JackClient client, string file)
{
    GraphRestoreReport report = Read(file).Restore(client);
    ILookup<ConnectResult, GraphRestoreResult> outcomes = report.Results.ToLookup(result => result.Result);
    foreach (GraphRestoreResult failed in report.Results.Where(result => result.Result is not (ConnectResult.Success or ConnectResult.AlreadyConnected)))
    {
        Console.WriteLine($"{failed.Saved}: {failed.Result}");
    }

    return $"{outcomes[ConnectResult.Success].Count()} connections made, {outcomes[ConnectResult.AlreadyConnected].Count()} were there";
}

static GraphSnapshot Read(string file)
{
    try
    {
        return GraphSnapshot.FromJson(File.ReadAllText(file));
    }
    catch (JsonException fault)
    {
        throw new ExampleFailedException($"{file} is no saved graph: {fault.Message}");
    }
}

// On a server of its own there is nothing to patch: a tone is, and its connections are saved, lost and restored.
static string Demonstrate(JackClient client, JackClientOptions options)
{
    using TestTone tone = TestTone.Start(options);
    Connect(client, tone.Output.Name, "system:playback_1");
    Connect(client, tone.Output.Name, "system:playback_2");
    var before = GraphSnapshot.Capture(client);
    List(client);

    string file = Path.GetTempFileName();
    try
    {
        Save(client, file);
        tone.Output.DisconnectAll();
        int left = GraphSnapshot.Capture(client).Connections.Count;
        Restore(client, file);
        return left == 0 && before.ChangesTo(GraphSnapshot.Capture(client)).IsEmpty
            ? $"{before.Connections.Count} connections saved, removed and restored"
            : throw new ExampleFailedException("the restored connections are not the saved ones");
    }
    finally
    {
        File.Delete(file);
    }
}
