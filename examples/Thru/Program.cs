// Copies its two inputs to its two outputs, and connects itself between the sound card's inputs and outputs.
// With a microphone and loudspeakers in one room this may howl.
using System.CommandLine;
using System.Numerics.Tensors;
using Jack;
using Jack.Examples;

Example example = new("thru", "Copies the sound card's inputs to its outputs. With a microphone and loudspeakers this may howl.");
Argument<string?> clientName = example.Add(new Argument<string?>("clientname") { Arity = ArgumentArity.ZeroOrOne, Description = "The client's name, as --name has it." });
Argument<string?> serverName = example.Add(new Argument<string?>("servername") { Arity = ArgumentArity.ZeroOrOne, Description = "The server's name, as --server has it." });
return await example.RunAsync(args, async session =>
{
    JackClientOptions options = session.ClientOptions with { ServerName = session.Get(serverName) ?? session.ClientOptions.ServerName };
    using JackClient client = JackClient.Open(session.Get(clientName) ?? session.ClientName, options);
    if (client.OpenStatus.HasFlag(JackStatus.ServerStarted))
    {
        Console.WriteLine("JACK server started");
    }

    if (client.OpenStatus.HasFlag(JackStatus.NameNotUnique))
    {
        Console.WriteLine($"unique name '{client.Name}' assigned");
    }

    // Two pairs of ports.
    for (int number = 1; number <= 2; number++)
    {
        client.AudioInputs.Register($"input_{number}");
        client.AudioOutputs.Register($"output_{number}");
    }

    // This runs on JACK's real-time thread in every cycle. It must not allocate, wait or print; the analyzer checks that.
    int bufferSize = client.BufferSize;
    long frames = 0;
    float peak = 0;
    client.SetBufferSizeHandler(frameCount => bufferSize = frameCount);
    client.SetProcessHandler((in context) =>
    {
        ReadOnlySpan<AudioInPort> inputs = client.AudioInputs.AsSpan();
        ReadOnlySpan<AudioOutPort> outputs = client.AudioOutputs.AsSpan();
        if (inputs.Length != outputs.Length || context.FrameCount != bufferSize)
        {
            return ProcessResult.Stop;
        }

        for (int i = 0; i < inputs.Length; i++)
        {
            ReadOnlySpan<float> samples = inputs[i].GetBuffer(in context);
            samples.CopyTo(outputs[i].GetBuffer(in context));
            peak = Math.Max(peak, Math.Abs(TensorPrimitives.MaxMagnitude(samples)));
        }

        frames += context.FrameCount;
        return ProcessResult.Continue;
    });

    // Events arrive on a thread of their own, where everything is allowed.
    client.ShutDown += (_, shutdown) => Console.WriteLine($"JACK shutdown!\nstatus: {shutdown.Status}\nreason: {shutdown.Reason}");

    // From here on JACK calls the handler. Ports can be connected from here on, not before.
    client.Activate();

    // The orientation of the sound card's ports is confusing but necessary: a capture port is an output, as the sound comes out of it,
    // and a playback port is an input.
    IReadOnlyList<ForeignOutputPort> capture = client.GetPorts<ForeignOutputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical });
    IReadOnlyList<ForeignInputPort> playback = client.GetPorts<ForeignInputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical });
    if (capture.Count == 0 || playback.Count == 0)
    {
        throw new ExampleFailedException($"No physical {(capture.Count == 0 ? "capture" : "playback")} ports");
    }

    foreach ((ForeignOutputPort source, AudioInPort destination) in capture.Zip(client.AudioInputs))
    {
        client.Connect(source, destination);
    }

    foreach ((AudioOutPort source, ForeignInputPort destination) in client.AudioOutputs.Zip(playback))
    {
        client.Connect(source, destination);
    }

    Console.WriteLine("Press Ctrl+C to stop");
    if (!session.IsEmbedded)
    {
        await session.WaitForEndAsync(client);
        client.Deactivate();
        return $"{frames} frames copied, peak {peak:0.000}";
    }

    // The server without a sound card is silent. So a tone is fed in, and what comes out is compared with it.
    using TestTone tone = TestTone.Start(options);
    client.Connect(tone.Output.Name, client.AudioInputs[0]);
    using Listener listener = Listener.Start(options, tone.Output, client.AudioOutputs[0]);
    await session.WaitForEndAsync(client);
    listener.Stop();
    client.Deactivate();
    return listener.DifferentFrames == 0 && listener.ComparedFrames > 0
        ? $"{frames} frames copied, peak {peak:0.000}, all {listener.ComparedFrames} compared frames equal"
        : throw new ExampleFailedException($"{listener.DifferentFrames} of {listener.ComparedFrames} frames differ");
});
