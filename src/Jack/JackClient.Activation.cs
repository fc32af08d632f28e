using Jack.Interop;

namespace Jack;

/// <content>Activation.</content>
public sealed partial class JackClient
{
    private Exception? _rehearsalFailure;

    /// <summary>Lets the client take part in every cycle from now on. Connections can be made from now on. An active client stays as it is.</summary>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback, or after a fault.</exception>
    /// <remarks>
    /// Not realtime-safe: it calls the server. The whole path to the handler is compiled before, so that the first cycle does not pay for
    /// it. Source: <c>jack_activate</c>.
    /// </remarks>
    public void Activate()
    {
        using SafeJackClientHandle.Lease lease = Use();
        ThrowIfFaulted();
        if (State == JackClientState.Active)
        {
            return;
        }

        RegisterProcess(lease.Pointer);
        WarmUp.Run(Bridge, Rehearse);
        if (_rehearsalFailure is { } failure)
        {
            Log.RehearsalFailed(_logger, failure, Name);
        }

        Bridge.StartProcessing();
        Transit(JackClientState.Opened, JackClientState.Active);
        int result = Api.Activate(lease.Pointer);
        if (result != 0)
        {
            Bridge.StopProcessing();
            Transit(JackClientState.Active, JackClientState.Opened);
            throw JackError.Failed(result, $"jack_activate of '{Name}'");
        }

        Ports.LearnAll(lease.Pointer);
        _pump.Post(JackMetrics.Publish);
    }

    /// <summary>Activates the client until the result is disposed.</summary>
    /// <returns>Disposing it deactivates the client, which stays open.</returns>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>Not realtime-safe: it calls the server.</remarks>
    public ActivationScope ActivateScope()
    {
        Activate();
        return new ActivationScope(this);
    }

    /// <summary>Takes the client out of the graph: its handlers are not called, its ports stay and lose their connections.</summary>
    /// <param name="throwOnError">Whether to throw when the server refuses, or has gone.</param>
    /// <exception cref="JackException"><paramref name="throwOnError"/>, and the server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_deactivate</c>.</remarks>
    public void Deactivate(bool throwOnError = false)
    {
        JackCallbackScope.ThrowIfInside(nameof(Deactivate));
        using SafeJackClientHandle.Lease lease = throwOnError ? Use() : Read(request: true);
        if (!Transit(JackClientState.Active, JackClientState.Opened))
        {
            return;
        }

        Bridge.StopProcessing();
        Bridge.WaitForHandlers();
        int result = Api.Deactivate(lease.Pointer);
        if (throwOnError)
        {
            JackError.ThrowIfFailed(result, $"jack_deactivate of '{Name}'");
        }
        else if (result != 0)
        {
            Log.DeactivateFailed(_logger, Name, result);
        }
    }

    private bool Transit(JackClientState from, JackClientState to) =>
        Interlocked.CompareExchange(ref _state, (int)to, (int)from) == (int)from;

    private void ThrowIfFaulted()
    {
        if (State == JackClientState.Faulted)
        {
            throw new InvalidOperationException(
                $"A handler of the client '{Name}' has thrown, and the client cannot go on: {Bridge.FaultCause?.Message} Dispose it and open another.", Bridge.FaultCause);
        }
    }

    // Goes every way through ports and context that changes nothing.
    private ProcessResult Rehearse(in ProcessContext context)
    {
        try
        {
            RehearsePorts(in context);
            _ = context.LastFrameTime;
            _ = context.TransportState;
            _ = context.QueryTransport();
            _ = context.FramesSinceCycleStart;
            _ = context.TryGetCycleTimes(out _);
        }
#pragma warning disable CA1031 // A port that has just gone, a function that the library lacks: the handler may not need either.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _rehearsalFailure = exception;
        }

        return ProcessResult.Continue;
    }

    private void RehearsePorts(in ProcessContext context)
    {
        foreach (AudioInPort input in AudioInputs.AsSpan())
        {
            input.GetBuffer(in context);
        }

        foreach (AudioOutPort output in AudioOutputs.AsSpan())
        {
            output.GetBuffer(in context).Clear();
        }

        foreach (MidiInPort input in MidiInputs.AsSpan())
        {
            foreach (MidiEvent midi in input.GetEvents(in context))
            {
                _ = midi.Data;
            }
        }

        foreach (MidiOutPort output in MidiOutputs.AsSpan())
        {
            output.GetWriter(in context).Write(0, [0xFE]);
            output.BeginCycle((uint)context.FrameCount);
        }
    }

    private void RegisterProcess(nint client)
    {
        bool isThread = _rawProcess is null && _usesProcessThread;
        if (_registeredThread == !isThread)
        {
            // JACK2 refuses either kind while the other is set.
            _ = isThread ? Api.SetProcessCallback(client, 0, 0) : Api.SetProcessThread(client, 0, 0);
        }

        _registeredThread = isThread;
        Bridge.RunsCycles = _rawProcess is null;
        if (isThread)
        {
            JackError.ThrowIfFailed(Api.SetProcessThread(client, CallbackBridge.ProcessThreadEntry, Bridge.Token), "jack_set_process_thread");
            return;
        }

        (nint callback, nint argument) = _rawProcess ?? (CallbackBridge.ProcessEntry, Bridge.Token);
        JackError.ThrowIfFailed(Api.SetProcessCallback(client, callback, argument), "jack_set_process_callback");
    }
}
