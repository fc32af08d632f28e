// Plays an audio file of any length. A queue of some blocks lies between the file, which may be slow, and JACK, which must not wait:
// the program fills it, the process handler takes one block in each cycle.
using System.CommandLine;
using Jack;
using Jack.Examples;
using Spectre.Console;

Example example = new("playfile", "Plays an audio file.", "file player", "-c", "--clientname");
Argument<string?> fileName = example.Add(new Argument<string?>("filename") { Arity = ArgumentArity.ZeroOrOne, Description = "The audio file: WAV, FLAC, OGG and more." });
Option<int> bufferBlocks = example.Add(new Option<int>("--buffersize", "-b") { Description = "The number of blocks used for buffering.", DefaultValueFactory = _ => 20 }, 1, Player.MaxBlocks);
Option<bool> manual = example.Add(new Option<bool>("--manual", "-m") { Description = "Do not connect to output ports automatically." });
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    using var own = new TemporaryFile(".wav");
    string path = session.Get(fileName) ?? (session.IsEmbedded ? OwnFile.Write(own.Path, client.SampleRate) : throw new ExampleFailedException("name an audio file, or use --embedded"));
    using AudioFile file = AudioFile.Open(path);
    if (file.SampleRate != client.SampleRate)
    {
        Session.Warn($"The file has {file.SampleRate} Hz, the server {client.SampleRate} Hz: it sounds {(file.SampleRate < client.SampleRate ? "higher" : "lower")} than it is.");
    }

    client.XrunOccurred += (_, _) => Session.Warn("An xrun occurred, increase JACK's period size?");
    client.ShutDown += (_, shutdown) => Session.Warn($"JACK shutdown!\nstatus: {shutdown.Status}\nreason: {shutdown.Reason}");
    for (int channel = 1; channel <= file.ChannelCount; channel++)
    {
        client.AudioOutputs.Register($"out_{channel}");
    }

    var player = new Player(client, file, session.Get(bufferBlocks));
    client.SetProcessHandler(player.Process);
    player.Prefill();
    client.Activate();
    if (!session.Get(manual))
    {
        Connect(client);
    }

    // Either the file or the session ends first.
    Task reading = Session.IsPiped ? player.ReadAsync(session.WhenEnded(client)) : ShowProgressAsync();
    await session.WaitForEndAsync(client);
    await reading;
    if (player.Failure is { } failure)
    {
        throw new ExampleFailedException(failure);
    }

    return $"{player.PlayedFrames} of {file.FrameCount} frames played, {file.ChannelCount} channels, peak {player.Peak:0.000}";

    Task ShowProgressAsync() => Session.Console.Progress().StartAsync(async progress =>
    {
        ProgressTask bar = progress.AddTask(Markup.Escape(session.Get(fileName) is null ? "a tone of its own" : Path.GetFileName(path)), maxValue: file.FrameCount);
        player.Progressed += frames => bar.Value = frames;
        await player.ReadAsync(session.WhenEnded(client));
    });
});

static void Connect(JackClient client)
{
    IReadOnlyList<ForeignInputPort> targets = client.GetPorts<ForeignInputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical });
    if (client.AudioOutputs.Count == 1 && targets.Count > 1)
    {
        // A mono file is to be heard on both sides.
        client.Connect(client.AudioOutputs[0], targets[0]);
        client.Connect(client.AudioOutputs[0], targets[1]);
        return;
    }

    foreach ((AudioOutPort source, ForeignInputPort target) in client.AudioOutputs.Zip(targets))
    {
        client.Connect(source, target);
    }
}
