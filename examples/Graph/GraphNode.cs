namespace Jack.Examples;

/// <summary>A box of the graph.</summary>
/// <param name="Title">The client's name.</param>
/// <param name="Inputs">The full names of its inputs.</param>
/// <param name="Outputs">The full names of its outputs.</param>
internal sealed record GraphNode(string Title, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs)
{
    /// <summary>Gets or sets how far to the right it is drawn.</summary>
    public int Column { get; set; }
}
