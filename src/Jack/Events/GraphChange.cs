using System.Diagnostics.CodeAnalysis;

namespace Jack;

/// <summary>Something that happened to the client, the server or the graph. The same object goes to the event and to <see cref="JackClient.WatchAsync"/>.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is the element of a sequence as much as the data of an event.")]
public abstract class GraphChange : EventArgs
{
    private protected GraphChange()
    {
    }
}
