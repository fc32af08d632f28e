using Jack.Interop;

namespace Jack;

/// <content>The process plane: handlers that run on JACK's threads and are set before the client is activated.</content>
public sealed partial class JackClient
{
    private bool _usesProcessThread;
    private bool? _registeredThread;
    private (nint Callback, nint Argument)? _rawProcess;

    /// <summary>Sets the handler that processes every cycle.</summary>
    /// <param name="handler">The handler; <see langword="null"/> takes it away: the outputs are silent.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>Not realtime-safe: it sets the client up. Source: <c>jack_set_process_callback</c>.</remarks>
    public void SetProcessHandler(ProcessHandler? handler)
    {
        ThrowIfActive(nameof(SetProcessHandler));
        ClearProcess();
        Bridge.ProcessHandler = handler;
    }

    /// <summary>Sets the handler that processes every cycle in a process thread, and one that uses the rest of the period.</summary>
    /// <param name="handler">Processes the cycle.</param>
    /// <param name="completed">Runs when the results have been handed to the server; <see langword="null"/> for none.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>
    /// Not realtime-safe: it sets the client up. The library owns the loop: JACK ends such a thread without unwinding it, so that nothing of the user may be on
    /// it at that moment. Source: <c>jack_set_process_thread</c>, <c>jack_cycle_wait</c>, <c>jack_cycle_signal</c>.
    /// </remarks>
    public void SetProcessThreadHandler(ProcessHandler handler, CycleCompletedHandler? completed = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfActive(nameof(SetProcessThreadHandler));
        ClearProcess();
        _usesProcessThread = true;
        Bridge.ProcessHandler = handler;
        Bridge.CycleCompletedHandler = completed;
    }

    /// <summary>Sets a C function, or a C# function compiled to one, as the process callback. JACK calls it directly.</summary>
    /// <param name="callback">The function; it gets the frame count and the argument, and returns 0 to go on.</param>
    /// <param name="argument">What the function gets.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>
    /// Not realtime-safe: it sets the client up. Nothing guards the function: no exception may leave it, it clears its outputs itself, and it must stay loaded until
    /// the client is disposed. Source: <c>jack_set_process_callback</c>.
    /// </remarks>
    public unsafe void SetProcessCallback(delegate* unmanaged[Cdecl]<uint, void*, int> callback, void* argument)
    {
        if (callback is null)
        {
            throw new ArgumentNullException(nameof(callback));
        }

        ThrowIfActive(nameof(SetProcessCallback));
        ClearProcess();
        _rawProcess = ((nint)callback, (nint)argument);
    }

    /// <summary>Sets the handler that prepares for another buffer size.</summary>
    /// <param name="handler">The handler; <see langword="null"/> takes it away.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>Not realtime-safe: it sets the client up. JACK2 calls it once while the client is activated. <see cref="BufferSizeChanged"/> is for everything else. Source: <c>jack_set_buffer_size_callback</c>.</remarks>
    public void SetBufferSizeHandler(BufferSizeHandler? handler)
    {
        ThrowIfActive(nameof(SetBufferSizeHandler));
        Bridge.BufferSizeHandler = handler;
    }

    /// <summary>Sets the handler that prepares for a sample rate, and calls it with the present one.</summary>
    /// <param name="handler">The handler; <see langword="null"/> takes it away.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>Not realtime-safe: it sets the client up. Source: <c>jack_set_sample_rate_callback</c>.</remarks>
    public void SetSampleRateHandler(SampleRateHandler? handler)
    {
        ThrowIfActive(nameof(SetSampleRateHandler));
        Bridge.SampleRateHandler = handler;
        handler?.Invoke(SampleRate);
    }

    /// <summary>Sets the handler that prepares JACK's threads.</summary>
    /// <param name="handler">The handler; <see langword="null"/> takes it away.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>Not realtime-safe: it sets the client up. Source: <c>jack_set_thread_init_callback</c>.</remarks>
    public void SetThreadInitHandler(ThreadInitHandler? handler)
    {
        ThrowIfActive(nameof(SetThreadInitHandler));
        Bridge.ThreadInitHandler = handler;
        if (handler is not null && Api.Implementation == JackImplementation.Jack1)
        {
            using SafeJackClientHandle.Lease lease = Use();
            RegisterThreadInit(lease.Pointer);
        }
    }

    /// <summary>Sets the handler that prepares for the start and the end of freewheeling.</summary>
    /// <param name="handler">The handler; <see langword="null"/> takes it away.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <remarks>Not realtime-safe: it sets the client up. <see cref="FreewheelChanged"/> is for everything that need not be done at that moment. Source: <c>jack_set_freewheel_callback</c>.</remarks>
    public void SetFreewheelHandler(FreewheelHandler? handler)
    {
        ThrowIfActive(nameof(SetFreewheelHandler));
        Bridge.FreewheelHandler = handler;
    }

    /// <summary>Sets the handler that sets the latencies of the client's ports. JACK then no longer passes latencies through the client by itself.</summary>
    /// <param name="handler">The handler.</param>
    /// <exception cref="InvalidOperationException">The client is active.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_set_latency_callback</c>.</remarks>
    public void SetLatencyHandler(LatencyHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfActive(nameof(SetLatencyHandler));
        using SafeJackClientHandle.Lease lease = Use();
        Bridge.LatencyHandler = handler;
        JackError.ThrowIfFailed(Api.SetLatencyCallback(lease.Pointer, CallbackBridge.LatencyEntry, Bridge.Token), "jack_set_latency_callback");
    }

    private void ClearProcess()
    {
        _usesProcessThread = false;
        _rawProcess = null;
        Bridge.ProcessHandler = null;
        Bridge.CycleCompletedHandler = null;
    }

    private void ThrowIfActive(string member)
    {
        using SafeJackClientHandle.Lease lease = Read();
        if (State == JackClientState.Active)
        {
            throw new InvalidOperationException($"{member} is not possible while the client '{Name}' is active. Call it before Activate, or after Deactivate.");
        }
    }

    // Everything that is a mere notification is registered at once, so that events can be subscribed to at any time. What changes how
    // the server treats the client (process, sync, timebase, latency) is registered only when asked for.
    private void RegisterCallbacks(nint client)
    {
        nint token = Bridge.Open(client);
        Bridge.BufferSize = (int)Api.GetBufferSize(client);
        Bridge.SampleRate = (int)Api.GetSampleRate(client);
        Api.SetShutdownCallback(client, CallbackBridge.ShutdownEntry, token);
        if (Api.Implementation != JackImplementation.Jack1)
        {
            // It brings JACK's threads into the runtime before their first cycle. JACK1 waits for its message thread to make the call, and
            // for ever when that thread has only just been started.
            RegisterThreadInit(client);
        }

        JackError.ThrowIfFailed(Api.SetFreewheelCallback(client, CallbackBridge.FreewheelEntry, token), "jack_set_freewheel_callback");
        JackError.ThrowIfFailed(Api.SetBufferSizeCallback(client, CallbackBridge.BufferSizeEntry, token), "jack_set_buffer_size_callback");
        JackError.ThrowIfFailed(Api.SetSampleRateCallback(client, CallbackBridge.SampleRateEntry, token), "jack_set_sample_rate_callback");
        JackError.ThrowIfFailed(Api.SetClientRegistrationCallback(client, CallbackBridge.ClientRegistrationEntry, token), "jack_set_client_registration_callback");
        JackError.ThrowIfFailed(Api.SetPortRegistrationCallback(client, CallbackBridge.PortRegistrationEntry, token), "jack_set_port_registration_callback");
        JackError.ThrowIfFailed(Api.SetPortConnectCallback(client, CallbackBridge.PortConnectEntry, token), "jack_set_port_connect_callback");
        JackError.ThrowIfFailed(Api.SetGraphOrderCallback(client, CallbackBridge.GraphOrderEntry, token), "jack_set_graph_order_callback");
        JackError.ThrowIfFailed(Api.SetXrunCallback(client, CallbackBridge.XrunEntry, token), "jack_set_xrun_callback");
        RegisterOptional(JackFeature.PortRename, () => Api.SetPortRenameCallback(client, CallbackBridge.PortRenameEntry, token));
        RegisterOptional(JackFeature.Metadata, () => Api.SetPropertyChangeCallback(client, CallbackBridge.PropertyChangeEntry, token));
    }

    private void RegisterThreadInit(nint client) =>
        JackError.ThrowIfFailed(Api.SetThreadInitCallback(client, CallbackBridge.ThreadInitEntry, Bridge.Token), "jack_set_thread_init_callback");

    private void RegisterOptional(JackFeature feature, Func<int> register)
    {
        if (!Api.Supports(feature) || register() != 0)
        {
            Log.FeatureMissing(_logger, Name, feature);
        }
    }
}
