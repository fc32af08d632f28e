using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Jack.Interop;

/// <content>The process callback.</content>
internal sealed partial class CallbackBridge
{
    private static readonly TimeSpan s_portPatience = TimeSpan.FromSeconds(1);

    private ProcessMode _mode = ProcessMode.Silent;
    private ProcessHandler? _processHandler;
    private BufferSizeHandler? _bufferSizeHandler;
    private RealtimeGuard _guard = new("", RealtimeGuardMode.Off);
    private AudioOutPort[] _audioOutputs = [];
    private MidiOutPort[] _midiOutputs = [];
    private int _bufferSize;

    // Odd inside a cycle. It also stamps a port's buffer with the cycle that it was fetched in.
    private long _cycle;

    public long Cycle => _cycle;

    public int BufferSize
    {
        get => _bufferSize;
        set => _bufferSize = value;
    }

    public ProcessHandler? ProcessHandler
    {
        get => _processHandler;
        set => _processHandler = value;
    }

    public BufferSizeHandler? BufferSizeHandler
    {
        get => _bufferSizeHandler;
        set => _bufferSizeHandler = value;
    }

    public RealtimeGuard Guard
    {
        get => _guard;
        set => _guard = value;
    }

    /// <summary>Gets or sets the client's audio outputs. The array is replaced, never changed: a cycle may be walking it.</summary>
    public AudioOutPort[] AudioOutputs
    {
        get => Volatile.Read(ref _audioOutputs);
        set => Volatile.Write(ref _audioOutputs, value);
    }

    /// <summary>Gets or sets the client's MIDI outputs, replaced like <see cref="AudioOutputs"/>.</summary>
    public MidiOutPort[] MidiOutputs
    {
        get => Volatile.Read(ref _midiOutputs);
        set => Volatile.Write(ref _midiOutputs, value);
    }

    /// <summary>Lets the handler run from the next cycle on, unless something has ended processing.</summary>
    public void StartProcessing() =>
        _mode = _processHandler is not null && _fault is null ? ProcessMode.Running : ProcessMode.Silent;

    /// <summary>Stops calling the handler; a cycle that is under way ends as it is.</summary>
    public void StopProcessing() => _mode = ProcessMode.Silent;

    /// <summary>Runs one cycle. Returns 0 but in the thread's last one: another value makes JACK2 end its thread and JACK1 evict the client.</summary>
    /// <remarks>
    /// JACK2 cancels a thread that could not end by itself, see <see cref="EndThread"/>. Processing is stopped before, and the cycle waited
    /// for: only what is still called after that needs a shield, which costs as much as the rest of a cycle.
    /// </remarks>
    [RealtimeCallback]
    public int Process(uint frameCount)
    {
        ref int depth = ref JackCallbackScope.Depth;
        depth++;
        Volatile.Write(ref _cycle, _cycle + 1);
        bool runsHandler = _mode == ProcessMode.Running;
        if (runsHandler)
        {
            RunCycle(frameCount, runsHandler);
        }

        Volatile.Write(ref _cycle, _cycle + 1);
        if (!runsHandler)
        {
            RunSilentCycle(frameCount);
        }

        depth--;
        return Volatile.Read(ref _leaving) == Stays ? 0 : Leave();
    }

    /// <summary>Waits until no cycle can see that a port has left the collections. A handler that hangs is not waited for.</summary>
    public void WaitForCycleEnd() => WaitForCycleEnd(s_portPatience);

    /// <summary>Waits until no handler runs, after processing was stopped, however long that takes: JACK2 cancels the thread next, and waits for it anyway.</summary>
    public void WaitForHandlers() => WaitForCycleEnd(Timeout.InfiniteTimeSpan);

    // The fence is on this side: the process callback pays nothing for it.
    private void WaitForCycleEnd(TimeSpan limit)
    {
        Interlocked.MemoryBarrierProcessWide();
        long cycle = Volatile.Read(ref _cycle);
        if ((cycle & 1) != 0 || _isBesideCycle)
        {
            SpinWait.SpinUntil(() => ((cycle & 1) == 0 || Volatile.Read(ref _cycle) != cycle) && !_isBesideCycle, limit);
        }
    }

    // A thread that was cancelled ends with the shield, when no cycle is under way any more.
    [RealtimeSafe(Reason = "Setting whether a thread can be cancelled changes one word.")]
    private void RunSilentCycle(uint frameCount)
    {
        using var shield = CancelShield.Enter();
        Volatile.Write(ref _cycle, _cycle + 1);
        RunCycle(frameCount, runsHandler: false);
        Volatile.Write(ref _cycle, _cycle + 1);
    }

    private void RunCycle(uint frameCount, bool runsHandler)
    {
        try
        {
            MidiOutPort[] midiOutputs = _midiOutputs;
            for (int i = 0; i < midiOutputs.Length; i++)
            {
                midiOutputs[i].BeginCycle(frameCount);
            }

            if (runsHandler)
            {
                RunHandler(frameCount);
            }

            ClearUnwritten(frameCount);
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Faulted and Completion.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault(exception);
            SilenceOutputs(frameCount);
        }
    }

    // In a try block every native call goes through a stub, the handler's calls that are inlined here included.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunHandler(uint frameCount)
    {
        // PipeWire runs a cycle of another size before it announces the size.
        if (frameCount != (uint)_bufferSize)
        {
            AnnounceBufferSize((int)frameCount);
        }

        if (CallHandler(new ProcessContext(this, (int)frameCount)) == ProcessResult.Stop)
        {
            _mode = ProcessMode.Silent;
            SilenceOutputs(frameCount);
            _owner.OnStopped();
        }
        else if (_timebaseHandler is not null)
        {
            WatchTimebase();
        }
    }

    private ProcessResult CallHandler(in ProcessContext context)
    {
        if (_guard.Mode == RealtimeGuardMode.Off)
        {
            return _processHandler!(in context);
        }

        RealtimeGuard.Mark mark = RealtimeGuard.Begin();
        ProcessResult result = _processHandler!(in context);
        _guard.End(in mark, Stopwatch.GetTimestamp(), context.FrameCount, SampleRate, context.LastFrameTime);
        return result;
    }

    // JACK does not clear output buffers: what the handler did not ask for would repeat old sound.
    private void ClearUnwritten(uint frameCount)
    {
        AudioOutPort[] outputs = _audioOutputs;
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i].ClearIfUnwritten(_cycle, frameCount);
        }
    }

    private void SilenceOutputs(uint frameCount)
    {
        foreach (AudioOutPort output in _audioOutputs)
        {
            output.Clear(frameCount);
        }

        foreach (MidiOutPort output in _midiOutputs)
        {
            output.BeginCycle(frameCount);
        }
    }

    [RealtimeSafe(Reason = "Does more than compare two numbers only when the buffer size changes, which interrupts the sound anyway.")]
    private void AnnounceBufferSize(int frameCount)
    {
        bool changed = frameCount != _bufferSize;
        _bufferSize = frameCount;
        _bufferSizeHandler?.Invoke(frameCount);
        if (changed)
        {
            _owner.OnChange(new BufferSizeChangedEventArgs(frameCount));
        }
    }
}
