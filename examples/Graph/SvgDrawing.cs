using System.Globalization;
using System.Xml.Linq;

namespace Jack.Examples;

/// <summary>Draws the graph as SVG: one column for each step of the sound, inputs at the left of a box, outputs at the right.</summary>
internal static class SvgDrawing
{
    private const double ColumnWidth = 340;
    private const double BoxWidth = 240;
    private const double RowHeight = 22;
    private const double Gap = 30;
    private const double Margin = 20;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static XDocument Of(PortGraph graph)
    {
        Dictionary<string, int> columns = graph.Nodes.SelectMany(node => node.Inputs.Concat(node.Outputs).Select(port => (port, node.Column))).ToDictionary();
        int lastColumn = graph.Nodes.Select(node => node.Column).DefaultIfEmpty().Max();
        var places = new Dictionary<string, (double X, double Y)>();
        var lanes = graph.Connections.ToDictionary(connection => connection, _ => new List<(double X, double Y)>());
        var boxes = new List<XElement>();
        double height = 0;
        for (int column = 0; column <= lastColumn; column++)
        {
            double x = Margin + (column * ColumnWidth);
            double y = Margin;
            foreach (GraphNode node in graph.Nodes.Where(node => node.Column == column))
            {
                boxes.Add(Box(node, x, y, places));
                y += BoxHeight(node) + Gap;
            }

            // A connection that goes further has a lane below the boxes.
            foreach ((string Source, string Destination) connection in graph.Connections.Where(connection => columns[connection.Source] < column && column < columns[connection.Destination]))
            {
                lanes[connection].Add((x, y));
                y += RowHeight;
            }

            height = Math.Max(height, y);
        }

        double width = (2 * Margin) + (lastColumn * ColumnWidth) + BoxWidth;
        return new XDocument(new XElement(
            s_svg + "svg",
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", "12"),
            Rectangle(0, 0, width, height, "#ffffff", "none"),
            boxes,
            graph.Connections.Select(connection => Line(places[connection.Source], lanes[connection], places[connection.Destination]))));
    }

    private static double BoxHeight(GraphNode node) => ((Math.Max(node.Inputs.Count, node.Outputs.Count) + 1) * RowHeight) + 10;

    private static XElement Box(GraphNode node, double x, double y, Dictionary<string, (double X, double Y)> places)
    {
        var group = new XElement(
            s_svg + "g",
            Rectangle(x, y, BoxWidth, BoxHeight(node), "#f4f6f8", "#55606b"),
            Rectangle(x, y, BoxWidth, RowHeight, "#3b5b7a", "#3b5b7a"),
            Text(node.Title, x + (BoxWidth / 2), y + 15, "middle", "#ffffff"));
        AddPorts(node.Inputs, x, "start", 10);
        AddPorts(node.Outputs, x + BoxWidth, "end", -10);
        return group;

        void AddPorts(IReadOnlyList<string> ports, double edge, string anchor, double indent)
        {
            for (int i = 0; i < ports.Count; i++)
            {
                double middle = y + ((i + 1.5) * RowHeight) + 4;
                places[ports[i]] = (edge, middle);
                group.Add(new XElement(
                    s_svg + "circle", new XAttribute("cx", Number(edge)), new XAttribute("cy", Number(middle)), new XAttribute("r", "4"), new XAttribute("fill", "#c2571a")));
                group.Add(Text(ports[i][(ports[i].IndexOf(':') + 1)..], edge + indent, middle + 4, anchor, "#22282e"));
            }
        }
    }

    private static XElement Line((double X, double Y) from, List<(double X, double Y)> lanes, (double X, double Y) to)
    {
        string path = $"M {Number(from.X)} {Number(from.Y)}";
        foreach ((double X, double Y) lane in lanes)
        {
            path += $"{Curve(from, lane)} H {Number(lane.X + BoxWidth)}";
            from = (lane.X + BoxWidth, lane.Y);
        }

        path += Curve(from, to);
        return new XElement(s_svg + "path", new XAttribute("d", path), new XAttribute("fill", "none"), new XAttribute("stroke", "#c2571a"), new XAttribute("stroke-width", "2"), new XAttribute("stroke-opacity", "0.8"));
    }

    private static string Curve((double X, double Y) from, (double X, double Y) to)
    {
        double bend = Math.Max(60, Math.Abs(to.X - from.X) / 2);
        return $" C {Number(from.X + bend)} {Number(from.Y)} {Number(to.X - bend)} {Number(to.Y)} {Number(to.X)} {Number(to.Y)}";
    }

    private static XElement Rectangle(double x, double y, double width, double height, string fill, string stroke) => new(
        s_svg + "rect",
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        new XAttribute("fill", fill),
        new XAttribute("stroke", stroke));

    private static XElement Text(string text, double x, double y, string anchor, string colour) => new(
        s_svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("text-anchor", anchor), new XAttribute("fill", colour), text);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
