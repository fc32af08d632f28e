using System.Globalization;
using System.Text;

namespace Jack;

/// <summary>Writes a graph in the languages of drawing programs.</summary>
internal static class GraphDrawing
{
    private static readonly Language s_mermaid = new(
        Head: "flowchart LR\n",
        Box: (box, client) => $"  subgraph c{box}[\"{client}\"]\n",
        Port: (port, name) => $"    p{port}(\"{name}\")\n",
        BoxEnd: "  end\n",
        Connection: (source, destination) => $"  p{source} --> p{destination}\n",
        Tail: "",
        Escape: name => name.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal));

    private static readonly Language s_dot = new(
        Head: "digraph jack {\n  rankdir=LR;\n  node [shape=box];\n",
        Box: (box, client) => $"  subgraph cluster_{box} {{\n    label=\"{client}\";\n",
        Port: (port, name) => $"    p{port} [label=\"{name}\"];\n",
        BoxEnd: "  }\n",
        Connection: (source, destination) => $"  p{source} -> p{destination};\n",
        Tail: "}\n",
        Escape: name => name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));

    public static string Mermaid(GraphSnapshot graph) => Draw(graph, s_mermaid);

    public static string Dot(GraphSnapshot graph) => Draw(graph, s_dot);

    private static string Draw(GraphSnapshot graph, Language language)
    {
        var text = new StringBuilder(language.Head);
        Dictionary<string, string> numbers = graph.Ports.Select((port, number) => (port.Name, number)).DistinctBy(port => port.Name)
            .ToDictionary(port => port.Name, port => port.number.ToString(CultureInfo.InvariantCulture));
        foreach ((int box, string client, IEnumerable<GraphPort> ports) in Boxes(graph))
        {
            text.Append(language.Box(box.ToString(CultureInfo.InvariantCulture), language.Escape(client)));
            foreach (GraphPort port in ports)
            {
                text.Append(language.Port(numbers[port.Name], language.Escape(PortName.ShortPart(port.Name))));
            }

            text.Append(language.BoxEnd);
        }

        foreach (GraphConnection connection in graph.Connections)
        {
            if (numbers.TryGetValue(connection.Source, out string? source) && numbers.TryGetValue(connection.Destination, out string? destination))
            {
                text.Append(language.Connection(source, destination));
            }
        }

        return text.Append(language.Tail).ToString();
    }

    // The terminal ports of a client, such as those of the sound card, have nothing to do with one another.
    private static IEnumerable<(int Number, string Client, IEnumerable<GraphPort> Ports)> Boxes(GraphSnapshot graph) =>
        graph.Ports
            .GroupBy(port => (Client: PortName.ClientPart(port.Name), Side: (port.Flags & PortFlags.IsTerminal) != 0 ? port.Direction : PortFlags.None))
            .Select((group, number) => (number, group.Key.Client, group.AsEnumerable()));

    private sealed record Language(
        string Head,
        Func<string, string, string> Box,
        Func<string, string, string> Port,
        string BoxEnd,
        Func<string, string, string> Connection,
        string Tail,
        Func<string, string> Escape);
}
