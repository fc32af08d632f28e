#!/usr/bin/env -S dotnet run
// Plays a sine through the sound card until Return. Outside this repository write: #:package Jack
#:project ../../src/Jack/Jack.csproj
using System.Globalization;
using Jack;

double frequency = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 440;
using JackClient client = JackClient.Open("sine");
AudioOutPort output = client.AudioOutputs.Register("out");
double step = frequency / client.SampleRate;
double phase = 0;
client.SetProcessHandler((in ProcessContext context) =>
{
    foreach (ref float sample in output.GetBuffer(in context))
    {
        sample = 0.2f * (float)Math.Sin(2 * Math.PI * phase);
        phase = (phase + step) % 1;
    }

    return ProcessResult.Continue;
});
client.Activate();
foreach (IInputPort playback in client.GetPorts<IInputPort>(new PortQuery { Type = PortType.Audio, Flags = PortFlags.IsPhysical }))
{
    client.Connect(output, playback);
}

Console.WriteLine($"{frequency} Hz, Return ends");
Console.ReadLine();
