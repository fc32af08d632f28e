namespace Jack.Examples;

/// <summary>A second client that does everything that there is an event for, on a server where nobody else does anything.</summary>
internal static class Visitor
{
    /// <summary>Gets the kinds of events that a visit causes.</summary>
    public static IReadOnlyList<string> Causes { get; } = ["client", "port", "connection", "rename", "graph order", "blocksize", "samplerate", "freewheel"];

    public static void Visit(JackClientOptions options)
    {
        using JackClient visitor = JackClient.Open("visitor", options);
        AudioOutPort output = visitor.AudioOutputs.Register("output");
        AudioInPort input = visitor.AudioInputs.Register("input");
        visitor.Activate();
        visitor.Connect(output, input);
        input.Rename("renamed");
        visitor.Disconnect(output, input);
        int bufferSize = visitor.BufferSize;
        visitor.SetBufferSize(2 * bufferSize);
        visitor.SetBufferSize(bufferSize);
        visitor.SetFreewheel(true);
        visitor.SetFreewheel(false);
        output.Unregister();
    }
}
