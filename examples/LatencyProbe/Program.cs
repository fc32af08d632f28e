// Measures the round trip from an output to an input: it sends a click and counts the frames until the click comes back.
// Connect the sound card's output to its input by a cable, and name the two ports.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("latency-probe", "Measures the frames from a playback port to a capture port.");
Argument<string?> playbackArgument = example.Add(new Argument<string?>("playback") { Arity = ArgumentArity.ZeroOrOne, Description = "The port to send the click to." });
Argument<string?> captureArgument = example.Add(new Argument<string?>("capture") { Arity = ArgumentArity.ZeroOrOne, Description = "The port that the click comes back from." });
Option<int> delayOption = example.Add(new Option<int>("--delay") { Description = "With --embedded: the frames that the device under test delays by.", DefaultValueFactory = _ => 777 }, 1, 96_000);
return await example.RunAsync(args, async session =>
{
    string? playback = session.Get(playbackArgument);
    string? capture = session.Get(captureArgument);
    using DelayLine? device = session.IsEmbedded && playback is null ? DelayLine.Start(session.ClientOptions, session.Get(delayOption)) : null;
    if (device is null && (playback is null || capture is null))
    {
        throw new ExampleFailedException("name a playback port and a capture port, or use --embedded");
    }

    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    AudioOutPort output = client.AudioOutputs.Register("out");
    AudioInPort input = client.AudioInputs.Register("in");
    const float threshold = 0.25f;
    long now = 0;
    long sentAt = -1;
    long next = 0;
    bool isConnected = false;
    var measured = new RingBuffer<int>(1024);

    // Two clicks a second, but none before the last one is back, or is lost.
    int interval = client.SampleRate / 2;
    int patience = 4 * client.SampleRate;
    client.SetProcessHandler((in context) =>
    {
        Span<float> samples = output.GetBuffer(in context);
        samples.Clear();
        if (Volatile.Read(ref isConnected) && now >= next && (sentAt < 0 || now - sentAt > patience))
        {
            next = now + interval;
            samples[0] = 1;
            sentAt = now;
        }

        ReadOnlySpan<float> heard = input.GetBuffer(in context);
        for (int i = 0; i < heard.Length && sentAt >= 0; i++)
        {
            if (heard[i] > threshold)
            {
                measured.Writer.TryWrite((int)(now + i - sentAt));
                sentAt = -1;
            }
        }

        now += context.FrameCount;
        return ProcessResult.Continue;
    });
    client.Activate();
    playback ??= device!.Input.Name;
    capture ??= device!.Output.Name;
    client.ConnectAndWait(output.Name, playback);
    client.ConnectAndWait(capture, input.Name);
    Volatile.Write(ref isConnected, true);
    await session.WaitForEndAsync(client);
    client.Deactivate();
    var results = new List<int>();
    while (measured.Reader.TryRead(out int frames))
    {
        results.Add(frames);
    }

    if (results.Count == 0)
    {
        throw new ExampleFailedException("no click came back: is there a way from the playback port to the capture port?");
    }

    results.Sort();
    int median = results[results.Count / 2];

    // The click passes the device in the cycle in which it is sent, and the client, which runs before the device, hears it in the next one.
    if (device is not null && median != session.Get(delayOption) + client.BufferSize)
    {
        throw new ExampleFailedException($"{median} frames, and the device delays by {session.Get(delayOption)}");
    }

    return string.Create(
        CultureInfo.InvariantCulture,
        $"{median} frames, {1000.0 * median / client.SampleRate:0.000} ms round trip, from {results[0]} to {results[^1]} in {results.Count} measurements of {client.BufferSize}-frame cycles");
});
