using System.Diagnostics;

namespace Jack.Benchmarks.Programs;

/// <summary>The ring buffers against C's: a block in, a block out, a hundred times.</summary>
internal static unsafe class Rings
{
    private const int Repeats = 100;
    private const int Size = 16_384;
    private const int Runs = 5;

    public static void Run()
    {
        foreach (int block in (int[])[1, 256, 4096])
        {
            string size = block < 1024 ? $"{block} B" : $"{block / 1024} KB";
            using var native = new RingBuffer(Size);
            Measure($"JACK's ring buffer, {size}", block, () => Pass(native, block));
            var managed = new RingBuffer<byte>(Size);
            Measure($"managed ring buffer, {size}", block, () => Pass(managed, block));
        }
    }

    private static void Measure(string name, int block, Action pass)
    {
        nint state = CCases.OpenRing(Size, block);
        delegate* unmanaged[Cdecl]<uint, nint, int> c = CCases.Find("ring");
        // The first are for the compiler.
        Take(c, state, pass, TimeSpan.FromSeconds(0.6));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        pass();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Take(c, state, pass, TimeSpan.FromSeconds(0.6)).Print(name);
        Report.Print($"{name}: bytes allocated", bytes);
    }

    private static Bursts Take(delegate* unmanaged[Cdecl]<uint, nint, int> c, nint state, Action pass, TimeSpan time)
    {
        var bursts = new Bursts();
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            long first = Stopwatch.GetTimestamp();
            for (int i = 0; i < Runs; i++)
            {
                c(0, state);
            }

            long middle = Stopwatch.GetTimestamp();
            for (int i = 0; i < Runs; i++)
            {
                pass();
            }

            long end = Stopwatch.GetTimestamp();
            double perRun = 1e9 / Stopwatch.Frequency / Runs;
            bursts.Add((middle - first) * perRun, (end - middle) * perRun);
        }

        return bursts;
    }

    private static void Pass(RingBuffer ring, int size)
    {
        Span<byte> block = stackalloc byte[4096];
        block = block[..size];
        for (int i = 0; i < Repeats; i++)
        {
            ring.Writer.Write(block);
            ring.Reader.Read(block);
        }
    }

    private static void Pass(RingBuffer<byte> ring, int size)
    {
        Span<byte> block = stackalloc byte[4096];
        block = block[..size];
        for (int i = 0; i < Repeats; i++)
        {
            ring.Writer.Write(block);
            ring.Reader.Read(block);
        }
    }
}
