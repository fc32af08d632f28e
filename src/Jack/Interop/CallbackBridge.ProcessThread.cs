namespace Jack.Interop;

/// <content>The process thread: the loop around <c>jack_cycle_wait</c> and <c>jack_cycle_signal</c>.</content>
internal sealed partial class CallbackBridge
{
    // Set while the process thread is in a handler that is not part of a cycle.
    private volatile bool _isBesideCycle;

    public CycleCompletedHandler? CycleCompletedHandler { get; set; }

    /// <summary>Runs cycles until JACK ends the thread, which it does inside either call with <c>pthread_exit</c>: nothing here may need unwinding.</summary>
    public void RunProcessThread()
    {
        while (true)
        {
            uint frameCount = Api.WaitForCycle(Client);
            Api.SignalCycle(Client, Process(frameCount));
            CompleteCycle(frameCount);
        }
    }

    private void CompleteCycle(uint frameCount)
    {
        if (CycleCompletedHandler is not { } handler || _mode != ProcessMode.Running)
        {
            return;
        }

        JackCallbackScope.Enter();
        _isBesideCycle = true;
        try
        {
            handler((int)frameCount);
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Faulted and Completion.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault(exception);
        }

        _isBesideCycle = false;
        JackCallbackScope.Exit();
    }
}
