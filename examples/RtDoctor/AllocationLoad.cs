namespace Jack.Examples;

/// <summary>A thread that allocates at a steady rate, so that the garbage collector has work.</summary>
internal sealed class AllocationLoad : IDisposable
{
    private const int LiveObjects = 300_000;
    private const int LargeArray = 200_000;

    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread? _thread;
    private object[] _live = [];

    private AllocationLoad(Load load)
    {
        if (load != Load.None)
        {
            _thread = new Thread(() => Allocate(load)) { IsBackground = true, Name = "allocation load" };
            _thread.Start();
        }
    }

    public static AllocationLoad Start(Load load) => new(load);

    public void Dispose()
    {
        _stop.Set();
        _thread?.Join();
        _stop.Dispose();
    }

    // Every 10 ms a hundredth of the rate: objects of 100 bytes, of which the hard load keeps many alive, as a program does.
    private void Allocate(Load load)
    {
        int objects = load == Load.Hard ? 20_000 : 2_000;
        _live = new object[load == Load.Hard ? LiveObjects : 1_000];
        int next = 0;
        while (!_stop.Wait(TimeSpan.FromMilliseconds(10)))
        {
            for (int i = 0; i < objects; i++)
            {
                _live[next] = new byte[76];
                next = (next + 1) % _live.Length;
            }

            if (load == Load.Hard)
            {
                _live[next] = new byte[LargeArray];
            }
        }
    }
}
