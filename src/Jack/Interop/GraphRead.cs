using System.Diagnostics;

namespace Jack.Interop;

/// <summary>
/// Reads connections as they are after the last change. JACK2 shows a change from the next cycle on; a read that finds one pending sleeps
/// for little more than a period first, which is too short when the machine is busy. A read that was quick found nothing pending.
/// </summary>
internal struct GraphRead
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _period;
    private readonly long _begin = Stopwatch.GetTimestamp();
    private long _last;

    public GraphRead(uint bufferSize, uint sampleRate)
    {
        _period = TimeSpan.FromTicks(bufferSize * TimeSpan.TicksPerSecond / Math.Max(sampleRate, 1));
        _last = _begin;
    }

    public GraphRead(JackClient client)
        : this((uint)client.Bridge.BufferSize, (uint)client.Bridge.SampleRate)
    {
    }

    /// <summary>Tells after a read whether it may have come too early. A server that stands still is not waited for longer than a second.</summary>
    public bool MustRepeat()
    {
        long now = Stopwatch.GetTimestamp();
        bool slept = Stopwatch.GetElapsedTime(_last, now) >= _period;
        _last = now;

        // Inside a callback the server waits for this thread, and may not switch before it has its answer.
        return slept && !JackCallbackScope.IsInside && Stopwatch.GetElapsedTime(_begin, now) < s_limit;
    }
}
