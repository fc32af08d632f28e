namespace Jack.Interop;

/// <content>The rehearsal before activation; see <see cref="WarmUp"/>.</content>
internal sealed unsafe partial class CallbackBridge
{
    /// <summary>Lists what runs in JACK's process thread; <see langword="null"/> for what is not set.</summary>
    public Delegate?[] RealtimeHandlers() =>
        [ProcessHandler, CycleCompletedHandler, BufferSizeHandler, ThreadInitHandler, SyncHandler, TimebaseHandler, RunProcessThread];

    /// <summary>Runs cycles through JACK's entry point, with another handler. No real cycle may be under way.</summary>
    public void Rehearse(ProcessHandler rehearsal, int cycles)
    {
        ProcessHandler? handler = _processHandler;
        RealtimeGuard guard = _guard;
        var process = (delegate* unmanaged[Cdecl]<uint, void*, int>)ProcessEntry;
        (_processHandler, _guard, _mode) = (rehearsal, guard.CreateAlike(), ProcessMode.Running);
        for (int i = 0; i < cycles; i++)
        {
            process((uint)_bufferSize, (void*)Token);
        }

        (_processHandler, _guard, _mode) = (handler, guard, ProcessMode.Silent);
    }
}
