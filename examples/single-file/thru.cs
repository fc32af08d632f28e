#!/usr/bin/env -S dotnet run
// Passes the sound card's first input on to its first output until Return. Outside this repository write: #:package Jack
#:project ../../src/Jack/Jack.csproj
using Jack;

using JackClient client = JackClient.Open("thru");
AudioInPort input = client.AudioInputs.Register("in");
AudioOutPort output = client.AudioOutputs.Register("out");
client.SetProcessHandler((in ProcessContext context) =>
{
    input.GetBuffer(in context).CopyTo(output.GetBuffer(in context));
    return ProcessResult.Continue;
});
client.Activate();
client.Connect("system:capture_1", input);
client.Connect(output, "system:playback_1");
Console.WriteLine("Return ends");
Console.ReadLine();
