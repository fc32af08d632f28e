namespace Jack.Examples;

/// <summary>A few connected clients: something to draw on a server of its own.</summary>
internal sealed class Demonstration : IDisposable
{
    private readonly List<JackClient> _clients = [];

    public static Demonstration Start(JackClientOptions options)
    {
        var demonstration = new Demonstration();
        JackClient synth = demonstration.Open("synth", options);
        synth.MidiInputs.Register("notes");
        AudioOutPort left = synth.AudioOutputs.Register("left");
        AudioOutPort right = synth.AudioOutputs.Register("right");

        JackClient sequencer = demonstration.Open("sequencer", options);
        MidiOutPort notes = sequencer.MidiOutputs.Register("notes");

        JackClient mixer = demonstration.Open("mixer", options);
        AudioInPort inLeft = mixer.AudioInputs.Register("in left");
        AudioInPort inRight = mixer.AudioInputs.Register("in right");
        AudioOutPort master = mixer.AudioOutputs.Register("master");

        demonstration._clients.ForEach(client => client.Activate());
        sequencer.Connect(notes, "synth:notes");
        mixer.Connect(left.Name, inLeft);
        mixer.Connect(right.Name, inRight);
        mixer.Connect("system:capture_1", inLeft);
        mixer.Connect(master, "system:playback_1");
        mixer.Connect(master, "system:playback_2");
        return demonstration;
    }

    public void Dispose() => _clients.ForEach(client => client.Dispose());

    private JackClient Open(string name, JackClientOptions options)
    {
        JackClient client = JackClient.Open(name, options);
        _clients.Add(client);
        return client;
    }
}
