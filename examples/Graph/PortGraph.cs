namespace Jack.Examples;

/// <summary>The graph as boxes with ports. A client that is both a source and a sink of sound, such as the sound card, is two boxes.</summary>
/// <param name="Nodes">The boxes.</param>
/// <param name="Connections">The connections, by full port names.</param>
internal sealed record PortGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<(string Source, string Destination)> Connections)
{
    /// <summary>Arranges ports: each box is one column further than the last of those that feed it.</summary>
    public static PortGraph From(IReadOnlyList<PortInfo> ports)
    {
        // The terminal ports of a client have nothing to do with one another.
        List<GraphNode> nodes = [.. ports
            .GroupBy(port => (port.ClientName, Side: port.IsTerminal ? port.IsInput ? "in" : "out" : ""))
            .Select(group => new GraphNode(
                group.Key.ClientName,
                [.. group.Where(port => port.IsInput).Select(port => port.Name)],
                [.. group.Where(port => port.IsOutput).Select(port => port.Name)]))];
        (string Source, string Destination)[] connections = [.. from port in ports where port.IsOutput from destination in port.Connections select (port.Name, destination)];
        SetColumns(nodes, connections);
        return new PortGraph(nodes, connections);
    }

    private static void SetColumns(List<GraphNode> nodes, (string Source, string Destination)[] connections)
    {
        Dictionary<string, GraphNode> owners = nodes.SelectMany(node => node.Inputs.Concat(node.Outputs).Select(port => (port, node))).ToDictionary(pair => pair.port, pair => pair.node);

        // As many rounds as there are boxes are enough; feedback would go on for ever.
        for (int round = 0; round < nodes.Count; round++)
        {
            foreach ((string source, string destination) in connections)
            {
                int column = Math.Min(owners[source].Column + 1, nodes.Count);
                owners[destination].Column = Math.Max(owners[destination].Column, column);
            }
        }

        foreach (GraphNode unconnected in nodes.Where(node => node.Column == 0 && node.Outputs.Count == 0))
        {
            unconnected.Column = nodes.Max(node => node.Column);
        }
    }
}
