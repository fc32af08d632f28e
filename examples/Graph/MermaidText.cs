using System.Text;

namespace Jack.Examples;

/// <summary>Writes the graph as a Mermaid flowchart.</summary>
internal static class MermaidText
{
    public static string Of(PortGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new Dictionary<string, string>();
        for (int i = 0; i < graph.Nodes.Count; i++)
        {
            GraphNode node = graph.Nodes[i];
            text.Append($"  subgraph c{i}[\"{Escape(node.Title)}\"]\n");
            foreach (string port in node.Inputs.Concat(node.Outputs))
            {
                ids[port] = $"p{ids.Count}";
                text.Append($"    {ids[port]}(\"{Escape(port[(port.IndexOf(':') + 1)..])}\")\n");
            }

            text.Append("  end\n");
        }

        foreach ((string source, string destination) in graph.Connections)
        {
            text.Append($"  {ids[source]} --> {ids[destination]}\n");
        }

        return text.ToString();
    }

    private static string Escape(string name) => name.Replace("\"", "#quot;");
}
