using System.Diagnostics;

namespace Jack.Benchmarks.Programs;

/// <summary>Everything that a patchbay shows of a graph of six hundred ports: names, types, flags, connections.</summary>
internal static class Listing
{
    public static void Run()
    {
        using JackClient client = JackClient.Open("listing");
        long listed = client.GetPortInfos().Sum(Weigh);
        if ((ulong)listed != CCases.List(client))
        {
            throw new InvalidOperationException("C and C# did not list the same.");
        }

        // The first are for the compiler.
        Take(client, 100);
        Take(client, 100).Print("listing of 600 ports");
    }

    private static long Weigh(PortInfo port) =>
        port.Name.Length + port.Type.Name.Length + (long)port.Flags + port.Connections.Sum(name => name.Length);

    private static Bursts Take(JackClient client, int count)
    {
        var bursts = new Bursts();
        for (int i = 0; i < count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            CCases.List(client);
            long middle = Stopwatch.GetTimestamp();
            client.GetPortInfos();
            long end = Stopwatch.GetTimestamp();
            bursts.Add((middle - start) * 1e3 / Stopwatch.Frequency, (end - middle) * 1e3 / Stopwatch.Frequency);
        }

        return bursts;
    }
}
