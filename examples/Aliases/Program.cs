// Gives every port another name, looks at it, and takes it away again.
using Jack;
using Jack.Examples;

Example example = new("aliases", "Tests the aliases of ports.", "TestAlias");
return await example.RunAsync(args, session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    Console.WriteLine(client.OpenStatus.HasFlag(JackStatus.ServerStarted) ? "JACK server was started" : "JACK server was already running");
    if (client.OpenStatus.HasFlag(JackStatus.NameNotUnique))
    {
        Console.WriteLine($"unique client name generated: {client.Name}");
    }

    IReadOnlyList<JackPort> ports = client.GetPorts();

    Console.WriteLine("Testing SetAlias() ...");
    for (int i = 0; i < ports.Count; i++)
    {
        Console.WriteLine($"port '{ports[i].ShortName}' => SetAlias('{AliasOf(i)}')");
        ports[i].SetAlias(AliasOf(i));
    }

    Console.WriteLine("Testing Aliases property ...");
    int found = PrintAliases(ports);

    Console.WriteLine("Testing UnsetAlias() ...");
    for (int i = 0; i < ports.Count; i++)
    {
        Console.WriteLine($"port '{ports[i].ShortName}' => UnsetAlias('{AliasOf(i)}')");
        ports[i].UnsetAlias(AliasOf(i));
    }

    Console.WriteLine("Testing Aliases property ...");
    int left = PrintAliases(ports);
    return found == ports.Count && left == 0
        ? Task.FromResult($"{ports.Count} aliases set, read and unset")
        : throw new ExampleFailedException($"{ports.Count} aliases set, {found} read, {left} left");
});

static string AliasOf(int index) => $"Alias Name {index}";

// Counts the aliases that are ours: a sound card's ports may have others.
static int PrintAliases(IReadOnlyList<JackPort> ports)
{
    int own = 0;
    for (int i = 0; i < ports.Count; i++)
    {
        IReadOnlyList<string> aliases = ports[i].Aliases;
        for (int k = 0; k < aliases.Count; k++)
        {
            Console.WriteLine($"port '{ports[i].ShortName}', alias {k} => '{aliases[k]}'");
        }

        own += aliases.Contains(AliasOf(i)) ? 1 : 0;
    }

    return own;
}
