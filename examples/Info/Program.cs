// Shows what a client learns of the JACK library, the server, and the ports that are there.
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("info", "Shows the JACK library, the server, and all ports.");
return await example.RunAsync(args, session =>
{
    // A client need not be active to look around.
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    Session.Console.Write(Describe(client));

    IReadOnlyList<PortInfo> ports = client.GetPortInfos();
    Session.Console.Write(List(ports));
    return Task.FromResult($"{JackLibrary.Implementation} at {client.SampleRate} Hz, {client.BufferSize} frames, {ports.Count} ports");
});

static Table Describe(JackClient client)
{
    var table = new Table().AddColumns("what", "value");

    // JACK1's library does not tell its version.
    string version = JackLibrary.Supports(JackFeature.Version) ? JackLibrary.VersionString : "not told";
    table.AddRow("library", Markup.Escape($"{JackLibrary.Implementation} {version}"));
    table.AddRow("client", Markup.Escape(client.Name));
    table.AddRow("sample rate", $"{client.SampleRate} Hz");
    table.AddRow("buffer size", $"{client.BufferSize} frames, {1000.0 * client.BufferSize / client.SampleRate:0.00} ms");
    table.AddRow("real-time scheduling", client.IsRealtime ? "yes" : "no");
    table.AddRow("load", $"{client.CpuLoad:0.0} %");
    TransportSnapshot transport = client.Transport.Query();
    table.AddRow("transport", $"{transport.State} at {transport.Position}");
    table.AddRow("features", string.Join(", ", Enum.GetValues<JackFeature>().Where(JackLibrary.Supports)));
    return table;
}

static Table List(IReadOnlyList<PortInfo> ports)
{
    var table = new Table().AddColumns("port", "type", "flags", "connected to");
    foreach (PortInfo port in ports)
    {
        table.AddRow(Markup.Escape(port.Name), Markup.Escape(port.Type.Name), port.Flags.ToString(), Markup.Escape(string.Join("\n", port.Connections)));
    }

    return table;
}
