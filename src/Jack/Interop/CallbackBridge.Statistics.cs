namespace Jack.Interop;

/// <content>What was lost. Nothing here runs in a cycle unless the handler asks for it.</content>
internal sealed partial class CallbackBridge
{
    private long _xrunCount;
    private long _seenXruns;
    private int _newXruns;
    private long _xrunCycle;

    private uint _lastFrameTime;
    private long _lastFrameTimeCycle;
    private int _lastFrameTimeBufferSize;
    private int _missedFrames;

    public long XrunCount => Volatile.Read(ref _xrunCount);

    /// <summary>Counts the xruns since an earlier cycle asked; the answer stays the same for the cycle. Realtime-safe.</summary>
    public int CountNewXruns()
    {
        if (_xrunCycle != _cycle)
        {
            long count = XrunCount;
            _newXruns = _xrunCycle == 0 ? 0 : (int)(count - _seenXruns);
            (_seenXruns, _xrunCycle) = (count, _cycle);
        }

        return _newXruns;
    }

    /// <summary>
    /// Counts the frames since an earlier cycle asked for which there was no cycle; the answer stays the same for the cycle. Cycles of
    /// another size in between make it start anew. Realtime-safe.
    /// </summary>
    public int CountMissedFrames()
    {
        if (_lastFrameTimeCycle != _cycle)
        {
            uint now = Api.GetLastFrameTime(Client);
            bool isComparable = _lastFrameTimeCycle != 0 && _lastFrameTimeBufferSize == _bufferSize;

            // The counter moves by two in a cycle.
            long processed = (_cycle - _lastFrameTimeCycle) / 2 * _bufferSize;
            _missedFrames = isComparable ? Math.Max(0, JackFrames.Difference(now, JackFrames.Add(_lastFrameTime, processed))) : 0;
            (_lastFrameTime, _lastFrameTimeCycle, _lastFrameTimeBufferSize) = (now, _cycle, _bufferSize);
        }

        return _missedFrames;
    }

    private void CountXrun() => Interlocked.Increment(ref _xrunCount);
}
