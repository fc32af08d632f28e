// Records what JACK plays into an audio file. The process handler only copies into a queue; the program writes the queue to the file.
using System.CommandLine;
using Jack;
using Jack.Examples;

Example example = new("record-file", "Records ports into an audio file: WAV, FLAC or OGG, as the name ends.");
Argument<string?> fileArgument = example.Add(new Argument<string?>("filename") { Arity = ArgumentArity.ZeroOrOne, Description = "The audio file to write." });
Option<int> channelsOption = example.Add(new Option<int>("--channels") { Description = "The number of inputs.", DefaultValueFactory = _ => 2 }, 1, 64);
Option<string[]> sourcesOption = example.Add(new Option<string[]>("--source") { Description = "Full names of the ports to record; the sound card's capture ports without.", AllowMultipleArgumentsPerToken = true });
return await example.RunAsync(args, async session =>
{
    using var own = new TemporaryFile(".wav");
    string path = session.Get(fileArgument) ?? (session.IsEmbedded ? own.Path : throw new ExampleFailedException("name the file to write, or use --embedded"));
    string[] sources = session.Get(sourcesOption) ?? [];
    using TestTone? tone = session.IsEmbedded && sources.Length == 0 ? TestTone.Start(session.ClientOptions) : null;
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    for (int channel = 1; channel <= session.Get(channelsOption); channel++)
    {
        client.AudioInputs.Register($"in_{channel}");
    }

    var recorder = new Recorder(client);
    client.SetProcessHandler(recorder.Process);
    client.Activate();
    Connect(client, sources, tone);

    using (AudioFile file = AudioFile.Create(path, client.SampleRate, client.AudioInputs.Count))
    {
        Task end = session.WaitForEndAsync(client);
        await recorder.WriteAsync(file, end);
        await end;
        client.Deactivate();
        recorder.WriteRest(file);
    }

    if (recorder.LostFrames > 0)
    {
        throw new ExampleFailedException($"{recorder.LostFrames} frames were lost: the disk was too slow");
    }

    if (tone is not null && recorder.Peak is > 0 and < 0.4f)
    {
        throw new ExampleFailedException("the tone of its own was recorded too softly");
    }

    using AudioFile written = AudioFile.Open(path);
    return $"{written.FrameCount} frames in {written.ChannelCount} channels recorded, peak {recorder.Peak:0.000}";
});

static void Connect(JackClient client, string[] sources, TestTone? tone)
{
    if (tone is not null)
    {
        sources = [.. client.AudioInputs.Select(_ => tone.Output.Name)];
    }
    else if (sources.Length == 0)
    {
        sources = [.. client.GetPorts<IOutputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical }).Select(port => port.Name)];
    }

    foreach ((string source, AudioInPort input) in sources.Zip(client.AudioInputs))
    {
        client.Connect(source, input);
    }
}
