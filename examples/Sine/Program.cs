// Plays a sine whose frequency can be changed while it plays: type a number and Return, or send a MIDI note.
using System.CommandLine;
using System.Globalization;
using Jack;
using Jack.Examples;

Example example = new("sine", "Plays a sine. Type a frequency and Return to change it, or send MIDI notes; Return alone ends.");
Option<double> frequencyOption = example.Add(new Option<double>("--frequency") { Description = "The frequency, in Hz.", DefaultValueFactory = _ => 440 }, 1, 20_000);
Option<float> volumeOption = example.Add(new Option<float>("--volume") { Description = "The peak, 0 to 1.", DefaultValueFactory = _ => 0.2f }, 0, 1);
return await example.RunAsync(args, async session =>
{
    using JackClient client = JackClient.Open(session.ClientName, session.ClientOptions);
    AudioOutPort output = client.AudioOutputs.Register("out");
    MidiInPort pitch = client.MidiInputs.Register("pitch");
    double sampleRate = client.SampleRate;
    float volume = session.Get(volumeOption);

    // One thread writes the frequency, the process thread reads it: a double is read and written in one piece here.
    double frequency = session.Get(frequencyOption);
    double phase = 0;
    client.SetProcessHandler((in context) =>
    {
        foreach (MidiEvent midi in pitch.GetEvents(in context))
        {
            if (MidiMessage.TryParse(midi.Data, out MidiMessage message) && message.IsNoteStart)
            {
                Volatile.Write(ref frequency, 440 * Math.Pow(2, (message.Note - 69) / 12.0));
            }
        }

        double step = Volatile.Read(ref frequency) / sampleRate;
        foreach (ref float sample in output.GetBuffer(in context))
        {
            sample = volume * (float)Math.Sin(2 * Math.PI * phase);
            phase += step;
            phase -= Math.Floor(phase);
        }

        return ProcessResult.Continue;
    });
    client.Activate();

    foreach (ForeignInputPort playback in client.GetPorts<ForeignInputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical }))
    {
        client.Connect(output, playback);
    }

    // Another client listens, so that what is said at the end was heard and not only meant.
    using FrequencyMeter meter = FrequencyMeter.Start(session.ClientOptions, output);
    session.LineTyped += line =>
    {
        if (double.TryParse(line, CultureInfo.InvariantCulture, out double wanted) && wanted > 0 && wanted < sampleRate / 2)
        {
            Volatile.Write(ref frequency, wanted);
            meter.Restart();
            Console.WriteLine($"{wanted} Hz");
        }
        else
        {
            Console.WriteLine($"'{line}' is no frequency between 0 and {sampleRate / 2} Hz");
        }
    };
    Console.WriteLine($"{frequency} Hz; type another frequency and Return, or Return alone to end");
    await session.WaitForEndAsync(client);
    meter.Stop();
    string facts = $"played {frequency:0.###} Hz, heard {meter.Frequency:0.###} Hz";

    // Whoever ends it at once has heard nothing yet. On a server of its own nobody else changes the frequency.
    bool isWrong = meter.Frequency > 0 && Math.Abs((meter.Frequency / frequency) - 1) > 0.001;
    return session.IsEmbedded && isWrong ? throw new ExampleFailedException(facts) : facts;
});
