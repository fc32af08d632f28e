using System.Globalization;
using System.Text;

namespace Jack;

/// <summary>Writes a graph in the languages of drawing programs.</summary>
internal static class GraphDrawing
{
    public static string Mermaid(GraphSnapshot graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        Dictionary<string, int> ids = Numbers(graph);
        foreach ((int number, string client, IEnumerable<GraphPort> ports) in Boxes(graph))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph c{number}[\"{Escape(client)}\"]\n");
            foreach (GraphPort port in ports)
            {
                text.Append(CultureInfo.InvariantCulture, $"    p{ids[port.Name]}(\"{Escape(PortName.ShortPart(port.Name))}\")\n");
            }

            text.Append("  end\n");
        }

        foreach (GraphConnection connection in graph.Connections.Where(connection => IsDrawn(ids, connection)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  p{ids[connection.Source]} --> p{ids[connection.Destination]}\n");
        }

        return text.ToString();

        static string Escape(string name) => name.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal);
    }

    public static string Dot(GraphSnapshot graph)
    {
        var text = new StringBuilder("digraph jack {\n  rankdir=LR;\n  node [shape=box];\n");
        Dictionary<string, int> ids = Numbers(graph);
        foreach ((int number, string client, IEnumerable<GraphPort> ports) in Boxes(graph))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph cluster_{number} {{\n    label=\"{Escape(client)}\";\n");
            foreach (GraphPort port in ports)
            {
                text.Append(CultureInfo.InvariantCulture, $"    p{ids[port.Name]} [label=\"{Escape(PortName.ShortPart(port.Name))}\"];\n");
            }

            text.Append("  }\n");
        }

        foreach (GraphConnection connection in graph.Connections.Where(connection => IsDrawn(ids, connection)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  p{ids[connection.Source]} -> p{ids[connection.Destination]};\n");
        }

        return text.Append("}\n").ToString();

        static string Escape(string name) => name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
    }

    private static Dictionary<string, int> Numbers(GraphSnapshot graph) =>
        graph.Ports.Select((port, number) => (port.Name, number)).DistinctBy(port => port.Name).ToDictionary(port => port.Name, port => port.number);

    // The terminal ports of a client, such as those of the sound card, have nothing to do with one another.
    private static IEnumerable<(int Number, string Client, IEnumerable<GraphPort> Ports)> Boxes(GraphSnapshot graph) =>
        graph.Ports
            .GroupBy(port => (Client: PortName.ClientPart(port.Name), Side: (port.Flags & PortFlags.IsTerminal) != 0 ? port.Direction : PortFlags.None))
            .Select((group, number) => (number, group.Key.Client, group.AsEnumerable()));

    private static bool IsDrawn(Dictionary<string, int> ids, GraphConnection connection) =>
        ids.ContainsKey(connection.Source) && ids.ContainsKey(connection.Destination);
}
