namespace Jack.Interop;

/// <summary>Counts who is using something, so that whoever ends it can wait until nobody does. It holds no lock: a server may call back meanwhile.</summary>
internal sealed class UseCount
{
    private int _count;

    public bool IsClosed => Volatile.Read(ref _count) < 0;

    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _count) > 0)
        {
            return true;
        }

        Interlocked.Decrement(ref _count);
        return false;
    }

    public void Exit() => Interlocked.Decrement(ref _count);

    /// <summary>Lets nobody in any more and waits for those inside.</summary>
    /// <returns><see langword="false"/> when it was closed already.</returns>
    public bool Close()
    {
        if (Interlocked.Or(ref _count, int.MinValue) < 0)
        {
            return false;
        }

        var spin = new SpinWait();
        while (Volatile.Read(ref _count) != int.MinValue)
        {
            spin.SpinOnce();
        }

        return true;
    }
}
