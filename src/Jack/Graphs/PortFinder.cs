namespace Jack;

/// <summary>Finds the ports of a snapshot among those that are there now.</summary>
internal sealed class PortFinder(GraphSnapshot saved, GraphSnapshot present, PortMatch match)
{
    private readonly Dictionary<string, string?> _found = [];

    /// <summary>Gets the name that a port has now.</summary>
    /// <param name="name">Its name in the snapshot.</param>
    /// <returns>The name, or <see langword="null"/> when there is no such port.</returns>
    public string? Find(string name)
    {
        if (!_found.TryGetValue(name, out string? found))
        {
            found = Search(name);
            _found[name] = found;
        }

        return found;
    }

    private string? Search(string name)
    {
        if (Allows(PortMatch.Name) && present.Ports.Any(port => port.Name == name))
        {
            return name;
        }

        // A connection may lead to a port that the snapshot does not describe.
        if (saved.Ports.FirstOrDefault(port => port.Name == name) is not { } wanted)
        {
            return null;
        }

        GraphPort[] alike = [.. present.Ports.Where(wanted.IsLike)];
        GraphPort? found = Allows(PortMatch.Alias) ? Array.Find(alike, port => SharesAlias(port, wanted)) : null;
        if (found is null && Allows(PortMatch.PrettyName) && wanted.PrettyName is not null)
        {
            GraphPort[] named = Array.FindAll(alike, port => port.PrettyName == wanted.PrettyName);
            found = named.Length == 1 ? named[0] : null;
        }

        return found?.Name;
    }

    private static bool SharesAlias(GraphPort port, GraphPort wanted) =>
        port.Aliases.Contains(wanted.Name) || wanted.Aliases.Contains(port.Name) || port.Aliases.Intersect(wanted.Aliases).Any();

    private bool Allows(PortMatch way) => (match & way) != 0;
}
