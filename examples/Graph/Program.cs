// Draws the graph: clients as boxes with their ports, connections as curves, as SVG and as Mermaid.
using System.CommandLine;
using Jack;
using Jack.Examples;

Example example = new("graph", "Draws the port graph as SVG and as Mermaid.");
Option<FileInfo> svgOption = example.Add(new Option<FileInfo>("--svg") { Description = "Where the drawing goes.", DefaultValueFactory = _ => new FileInfo("jack-graph.svg") });
Option<FileInfo?> mermaidOption = example.Add(new Option<FileInfo?>("--mermaid") { Description = "Where the Mermaid text goes; to the screen without." });
return await example.RunAsync(args, session =>
{
    using Demonstration? demonstration = session.IsEmbedded ? Demonstration.Start(session.ClientOptions) : null;
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    var graph = PortGraph.From(client.GetPortInfos());

    string mermaid = GraphSnapshot.Capture(client).ToMermaid();
    if (session.Get(mermaidOption) is { } mermaidFile)
    {
        File.WriteAllText(mermaidFile.FullName, mermaid);
    }
    else
    {
        Console.Write(mermaid);
    }

    FileInfo svgFile = session.Get(svgOption)!;
    SvgDrawing.Of(graph).Save(svgFile.FullName);
    Console.WriteLine($"the drawing is in {svgFile}");
    return Task.FromResult($"{graph.Nodes.Count} boxes, {graph.Nodes.Sum(node => node.Inputs.Count + node.Outputs.Count)} ports, {graph.Connections.Count} connections");
});
