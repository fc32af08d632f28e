#!/usr/bin/env -S dotnet run
// Shows the JACK library, the server and its ports. Outside this repository write: #:package Jack
#:project ../../src/Jack/Jack.csproj
using Jack;

using JackClient client = JackClient.Open("info");
Console.WriteLine($"{JackLibrary.Implementation}, {client.SampleRate} Hz, {client.BufferSize} frames");
foreach (PortInfo port in client.GetPortInfos())
{
    Console.WriteLine($"{port.Name}  {port.Type}  {port.Flags}");
}
