namespace Jack.Examples;

/// <summary>Connections that something is sent through at once.</summary>
public static class Connecting
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Connects two ports and waits until they are: JACK makes connections between two cycles, and what is sent before is lost.</summary>
    /// <param name="client">The client; where it ends, the waiting ends, too.</param>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    public static void ConnectAndWait(this JackClient client, string source, string destination)
    {
        client.Connect(source, destination);
        JackPort output = client.GetPort(source);
        JackPort input = client.GetPort(destination);

        // A look at connections waits for the next cycle, for a second at most.
        SpinWait.SpinUntil(() => output.IsConnectedTo(input) || client.State != JackClientState.Active, s_patience);
    }
}
