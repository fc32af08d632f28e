// Plays a standard MIDI file: every message goes out at the frame at which the tempos of the file have it.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("midifileplayer", "Plays a MIDI file.", "MIDI-File-Player");
Argument<string?> fileName = example.Add(new Argument<string?>("filename") { Arity = ArgumentArity.ZeroOrOne, Description = "The MIDI file." });
Argument<string?> connectTo = example.Add(new Argument<string?>("port") { Arity = ArgumentArity.ZeroOrOne, Description = "A MIDI input to connect to." });
return await example.RunAsync(args, async session =>
{
    string? path = session.Get(fileName);
    if (path is null && !session.IsEmbedded)
    {
        throw new ExampleFailedException("Please specify a MIDI file");
    }

    MidiFile file = path is null ? MidiFile.Parse(OwnSong.Bytes) : MidiFile.Open(path);
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    MidiOutPort output = client.MidiOutputs.Register("output");
    var player = new SongPlayer(file, output, client.SampleRate);
    client.SetProcessHandler(player.Process);
    client.ShutDown += (_, shutdown) => Console.WriteLine($"JACK shutdown: {shutdown.Reason} {shutdown.Status}");
    client.Activate();
    if (session.Get(connectTo) is { } port)
    {
        client.ConnectAndWait(output.Name, port);
    }

    using MidiListener? listener = session.IsEmbedded ? MidiListener.Start(session.ClientOptions, output) : null;
    Console.WriteLine($"Playing '{path ?? "a song of its own"}' ... press Ctrl+C to stop");

    // Now that somebody listens, nothing is lost.
    player.Start();
    await session.WaitForEndAsync(client);

    // In the middle of the song, notes sound: they would go on when nobody is there to end them.
    await player.StopAsync(client);
    client.Deactivate();
    string facts = string.Create(CultureInfo.InvariantCulture, $"{player.SentCount} of {file.Events.Count} events of {file.TrackCount} tracks sent, {file.Length:0.00} s");
    return listener is null ? facts
        : listener.Count == player.SentCount + player.SilencingCount ? $"{facts}, heard the notes {string.Join(' ', listener.Notes)}"
        : throw new ExampleFailedException($"{player.SentCount} events of the song and {player.SilencingCount} others were sent, {listener.Count} heard");
});
