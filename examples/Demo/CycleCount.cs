namespace Jack.Demo;

/// <summary>Counts the cycles of one client, and what its thread allocates from the first of them to the last.</summary>
internal sealed class CycleCount
{
    private long _allocatedBefore = -1;
    private long _allocated;
    private int _cycles;

    public int Cycles => Volatile.Read(ref _cycles);

    public long AllocatedBytes => Volatile.Read(ref _allocated);

    /// <summary>Counts a cycle. To be called first in every process callback.</summary>
    [RealtimeCallback]
    public void Enter()
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        if (_allocatedBefore < 0)
        {
            _allocatedBefore = allocated;
        }

        Volatile.Write(ref _allocated, allocated - _allocatedBefore);
        Volatile.Write(ref _cycles, _cycles + 1);
    }
}
