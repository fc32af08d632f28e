using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Jack;

/// <summary>Detects that two threads use one end of a ring buffer.</summary>
/// <remarks>A thread that has ended loses its end: JACK starts a new process thread at every activation.</remarks>
internal struct RingBufferOwner
{
    private Thread? _thread;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check()
    {
        if (_thread != Thread.CurrentThread)
        {
            Take();
        }
    }

    public void Release() => Volatile.Write(ref _thread, null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Take()
    {
        Thread current = Thread.CurrentThread;
        Thread? owner = Interlocked.CompareExchange(ref _thread, current, null);
        if (owner is not null && (owner.IsAlive || Interlocked.CompareExchange(ref _thread, current, owner) != owner))
        {
            Throw();
        }
    }

    [DoesNotReturn]
    private static void Throw() =>
        throw new InvalidOperationException("Another thread uses this end of the ring buffer. One thread writes and one thread reads; the one that hands its end over calls Release() first.");
}
