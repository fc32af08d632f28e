using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <content>The begin and the end of the thread on which JACK2 runs the cycles.</content>
internal sealed partial class CallbackBridge
{
    private const int Stays = 0;
    private const int Asked = 1;
    private const int Leaves = 2;

    private static readonly TimeSpan s_startPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_standstill = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_leavePatience = TimeSpan.FromMinutes(1);

    private volatile bool _hasThread;
    private int _leaving;
    private nuint _leavingThread;

    /// <summary>Gets or sets whether <see cref="Process"/> runs the cycles, and not a function of the user.</summary>
    public bool RunsCycles { get; set; }

    /// <summary>
    /// Waits for the thread of an activation. JACK2 does not, and cancels it wherever it is when the client is deactivated: it would end in
    /// the midst of entering the runtime.
    /// </summary>
    /// <param name="threads">What <see cref="InitializedThreads"/> was before.</param>
    public void AwaitThread(int threads)
    {
        SpinWait.SpinUntil(() => InitializedThreads != threads, s_startPatience);
        _hasThread = RunsCycles;
    }

    /// <summary>
    /// Lets the thread end by itself at the end of a cycle, which also takes the client out of the graph. JACK2 would cancel it wherever it
    /// is; where it is about to enter the runtime and waits for a collection, that takes the process down.
    /// </summary>
    /// <remarks>
    /// Gives up on a server that stands still, for which the thread sleeps and can be cancelled; and on one that freewheels, which would wait
    /// for the thread in the next cycle. No other request of the client may be under way: the thread makes one.
    /// </remarks>
    public void EndThread()
    {
        if (!_hasThread)
        {
            return;
        }

        _hasThread = false;
        Volatile.Write(ref _leaving, Asked);
        (uint frame, long moved) = (Api.GetLastFrameTime(Client), Stopwatch.GetTimestamp());
        SpinWait.SpinUntil(() => Volatile.Read(ref _leaving) == Leaves || IsServerLost || _isFreewheeling || StandsStill(ref frame, ref moved), s_leavePatience);
        if (Interlocked.CompareExchange(ref _leaving, Stays, Asked) == Leaves)
        {
            ThreadPosix.Join(_leavingThread);
            Volatile.Write(ref _leaving, Stays);
        }
    }

    private bool StandsStill(ref uint frame, ref long moved)
    {
        uint now = Api.GetLastFrameTime(Client);
        if (now == frame)
        {
            return Stopwatch.GetElapsedTime(moved) > s_standstill;
        }

        (frame, moved) = (now, Stopwatch.GetTimestamp());
        return false;
    }

    /// <returns>What tells JACK2 to end the thread, if that is still wanted.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [RealtimeSafe(Reason = "The last act of the thread, when its outputs are written.")]
    private int Leave()
    {
        _leavingThread = ThreadPosix.Current;
        return !_isFreewheeling && Interlocked.CompareExchange(ref _leaving, Leaves, Asked) == Asked ? 1 : 0;
    }
}
