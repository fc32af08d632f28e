using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Jack.Interop;

namespace Jack;

/// <content>The notification plane: events, raised in order on the client's event thread, where every call is allowed.</content>
public sealed partial class JackClient
{
    private readonly Lock _watchLock = new();
    private List<Channel<GraphChange>>? _watchers = [];

    /// <summary>Raised once when the server has shut the client down or has gone away. What is left is to dispose the client.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_on_info_shutdown</c>.</remarks>
    public event EventHandler<ServerShutdownEventArgs>? ShutDown;

    /// <summary>Raised once when a handler of the process plane has thrown.</summary>
    /// <remarks>Raised on the client's event thread.</remarks>
    public event EventHandler<FaultedEventArgs>? Faulted;

    /// <summary>Raised when freewheeling has started or ended.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_freewheel_callback</c>.</remarks>
    public event EventHandler<FreewheelChangedEventArgs>? FreewheelChanged;

    /// <summary>Raised when the server has another buffer size.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_buffer_size_callback</c>.</remarks>
    public event EventHandler<BufferSizeChangedEventArgs>? BufferSizeChanged;

    /// <summary>Raised when the server has another sample rate.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_sample_rate_callback</c>.</remarks>
    public event EventHandler<SampleRateChangedEventArgs>? SampleRateChanged;

    /// <summary>Raised when a client has come.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_client_registration_callback</c>.</remarks>
    public event EventHandler<ClientRegistrationEventArgs>? ClientRegistered;

    /// <summary>Raised when a client has gone.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_client_registration_callback</c>.</remarks>
    public event EventHandler<ClientRegistrationEventArgs>? ClientUnregistered;

    /// <summary>Raised when a port has come.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_port_registration_callback</c>.</remarks>
    public event EventHandler<PortRegistrationEventArgs>? PortRegistered;

    /// <summary>Raised when a port has gone.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_port_registration_callback</c>.</remarks>
    public event EventHandler<PortRegistrationEventArgs>? PortUnregistered;

    /// <summary>Raised when two ports were connected.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_port_connect_callback</c>.</remarks>
    public event EventHandler<PortConnectionEventArgs>? PortsConnected;

    /// <summary>Raised when two ports were disconnected.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_port_connect_callback</c>.</remarks>
    public event EventHandler<PortConnectionEventArgs>? PortsDisconnected;

    /// <summary>Raised when a port was renamed. JACK1 and PipeWire do not tell; see <see cref="JackFeature.PortRename"/>.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_port_rename_callback</c>.</remarks>
    public event EventHandler<PortRenamedEventArgs>? PortRenamed;

    /// <summary>Raised when the server has put its clients into another order.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_graph_order_callback</c>.</remarks>
    public event EventHandler<GraphOrderChangedEventArgs>? GraphOrderChanged;

    /// <summary>Raised when sound was lost because the server or a client was late.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_xrun_callback</c>.</remarks>
    public event EventHandler<XrunEventArgs>? XrunOccurred;

    /// <summary>Raised when a property of a client or a port was created, changed or deleted.</summary>
    /// <remarks>Raised on the client's event thread. Source: <c>jack_set_property_change_callback</c>.</remarks>
    public event EventHandler<PropertyChangedEventArgs>? PropertyChanged;

    /// <summary>Raised when another client has taken the timebase over. It is noticed while the transport rolls.</summary>
    /// <remarks>Raised on the client's event thread.</remarks>
    public event EventHandler<TimebaseLostEventArgs>? TimebaseLost;

    /// <summary>Raised when a handler of another event has thrown. The exception is logged as well, and the client goes on.</summary>
    /// <remarks>Raised on the client's event thread.</remarks>
    public event EventHandler<EventHandlerFailedEventArgs>? EventHandlerFailed;

    /// <summary>Follows everything that the events report, in the same order, from the call on until the client is disposed.</summary>
    /// <param name="cancellationToken">Ends the sequence with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The changes. Nothing is lost while the consumer is busy.</returns>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public IAsyncEnumerable<GraphChange> WatchAsync(CancellationToken cancellationToken = default)
    {
        Channel<GraphChange> channel = Channel.CreateUnbounded<GraphChange>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        lock (_watchLock)
        {
            ObjectDisposedException.ThrowIf(_watchers is null, this);
            _watchers.Add(channel);
        }

        return Watch(channel, cancellationToken);
    }

    private async IAsyncEnumerable<GraphChange> Watch(Channel<GraphChange> channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (GraphChange change in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return change;
            }
        }
        finally
        {
            lock (_watchLock)
            {
                _watchers?.Remove(channel);
            }
        }
    }

    private void CompleteWatchers() => _pump.Post(() =>
    {
        lock (_watchLock)
        {
            _watchers?.ForEach(channel => channel.Writer.TryComplete());
            _watchers = null;
        }
    });

    // The event thread does the rest itself: a context that is blocked, or gone, holds up nothing but the events.
    private void Raise(GraphChange change)
    {
        lock (_watchLock)
        {
            _watchers?.ForEach(channel => channel.Writer.TryWrite(change));
        }

        if (_synchronizationContext is null)
        {
            RaiseEvent(change);
            return;
        }

        try
        {
            _synchronizationContext.Post(_ => RaiseEvent(change), null);
        }
#pragma warning disable CA1031 // An exception on the event thread would end the process; it goes to the log and to EventHandlerFailed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ReportHandlerFailure(change, exception);
        }
    }

    private void RaiseEvent(GraphChange change)
    {
        switch (change)
        {
            case ServerShutdownEventArgs shutdown:
                Invoke(ShutDown, shutdown);
                break;
            case FaultedEventArgs faulted:
                Invoke(Faulted, faulted);
                break;
            case FreewheelChangedEventArgs freewheel:
                Invoke(FreewheelChanged, freewheel);
                break;
            case BufferSizeChangedEventArgs bufferSize:
                Invoke(BufferSizeChanged, bufferSize);
                break;
            case SampleRateChangedEventArgs sampleRate:
                Invoke(SampleRateChanged, sampleRate);
                break;
            case ClientRegistrationEventArgs client:
                Invoke(client.IsRegistered ? ClientRegistered : ClientUnregistered, client);
                break;
            case PortRegistrationEventArgs port:
                Invoke(port.IsRegistered ? PortRegistered : PortUnregistered, port);
                break;
            case PortConnectionEventArgs connection:
                Invoke(connection.IsConnected ? PortsConnected : PortsDisconnected, connection);
                break;
            case PortRenamedEventArgs renamed:
                Invoke(PortRenamed, renamed);
                break;
            case GraphOrderChangedEventArgs order:
                Invoke(GraphOrderChanged, order);
                break;
            case XrunEventArgs xrun:
                Invoke(XrunOccurred, xrun);
                break;
            case PropertyChangedEventArgs property:
                Invoke(PropertyChanged, property);
                break;
            case TimebaseLostEventArgs timebase:
                Invoke(TimebaseLost, timebase);
                break;
        }
    }

    // One handler that throws must not keep the others, or the next event, from being told.
    private void Invoke<TArgs>(EventHandler<TArgs>? handlers, TArgs change)
        where TArgs : GraphChange
    {
        foreach (EventHandler<TArgs> handler in Delegate.EnumerateInvocationList(handlers))
        {
            try
            {
                handler(this, change);
            }
#pragma warning disable CA1031 // An exception on the event thread would end the process; it goes to the log and to EventHandlerFailed.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                ReportHandlerFailure(change, exception);
            }
        }
    }

    private void ReportHandlerFailure(GraphChange change, Exception exception)
    {
        Log.EventHandlerFailed(_logger, exception, Name, change.GetType().Name);
        try
        {
            EventHandlerFailed?.Invoke(this, new EventHandlerFailedEventArgs(change, exception));
        }
#pragma warning disable CA1031 // The last resort for exceptions has thrown itself: the log is what remains.
        catch (Exception second)
#pragma warning restore CA1031
        {
            Log.EventHandlerFailed(_logger, second, Name, nameof(EventHandlerFailed));
        }
    }

    /// <summary>Takes what the bridge tells on JACK's threads, and hands it to the pump.</summary>
    private sealed class BridgeOwner(JackClient client) : IBridgeOwner
    {
        public void OnChange(GraphChange change) => client._pump.Post(() => client.Raise(change));

        [RealtimeSafe(Reason = "Runs once, when another client has taken the timebase.")]
        public void OnTimebaseLost() => OnChange(new TimebaseLostEventArgs());

        public void OnFaulted(Exception exception)
        {
            // A handler that disposes its own client may then stumble over the closed ports: that is no fault.
            if (Volatile.Read(ref client._closing) != 0)
            {
                return;
            }

            if (!client.Transit(JackClientState.Active, JackClientState.Faulted))
            {
                client.Transit(JackClientState.Opened, JackClientState.Faulted);
            }

            client._pump.Post(() =>
            {
                client._completion.TrySetException(exception);
                _ = client._completion.Task.Exception;
                client.Raise(new FaultedEventArgs(exception));
                client.DeactivateQuietly();
            });
        }

        [RealtimeSafe(Reason = "Runs once, when processing has ended.")]
        public void OnStopped() => client._pump.Post(() =>
        {
            // First the server: whoever sees the client stopped may activate it again.
            client.DeactivateQuietly();
            client.Transit(JackClientState.Active, JackClientState.Opened);
            client._completion.TrySetResult();
        });

        public void OnServerLost(JackStatus status, string reason)
        {
            var loss = new JackServerLostException($"the server has shut down the client: {(reason.Length == 0 ? status.ToString() : reason)}", status);
            client._loss = loss;
            _ = client.Transit(JackClientState.Active, JackClientState.ServerLost)
                || client.Transit(JackClientState.Opened, JackClientState.ServerLost)
                || client.Transit(JackClientState.Faulted, JackClientState.ServerLost);

            client._pump.Post(() =>
            {
                client._completion.TrySetException(loss);
                _ = client._completion.Task.Exception;
                client.Raise(new ServerShutdownEventArgs(status, reason));
            });
        }

        // Ports are looked up here, where the server still knows them, and checked again when the event is raised.
        public void OnPortRegistration(uint id, bool registered)
        {
            KnownPort known = registered
                ? client.Ports.Learn(client.Bridge.Client, id)
                : client.Ports.Forget(client.Bridge.Client, id);
            client._pump.Post(() => client.Raise(new PortRegistrationEventArgs(known.Info, registered ? Present(known) : null, registered)));
        }

        public void OnPortConnection(uint first, uint second, bool connected)
        {
            KnownPort a = client.Ports.Recall(client.Bridge.Client, first);
            KnownPort b = client.Ports.Recall(client.Bridge.Client, second);
            if (a.Info.IsInput && b.Info.IsOutput)
            {
                (a, b) = (b, a);
            }

            client._pump.Post(() => client.Raise(new PortConnectionEventArgs(a.Info, b.Info, Present(a), Present(b), connected)));
        }

        public void OnPortRename(uint id, string oldName, string newName)
        {
            KnownPort known = client.Ports.Rename(client.Bridge.Client, id, newName);
            client._pump.Post(() => client.Raise(new PortRenamedEventArgs(known.Info, Present(known), oldName, newName)));
        }

        // A port of the client itself may not have had its object yet when JACK told of it.
        private JackPort? Present(KnownPort known)
        {
            JackPort? port = known.Port ?? client.Ports.FindOwn(known.Pointer, known.Info.Name);
            return port?.IsAvailable == true ? port : null;
        }
    }

    private void DeactivateQuietly()
    {
        Bridge.WaitForHandlers();
        if (!TryRead(out SafeJackClientHandle.Lease lease, request: true))
        {
            return;
        }

        using (lease)
        {
            int result = Api.Deactivate(lease.Pointer);
            if (result != 0)
            {
                Log.DeactivateFailed(_logger, Name, result);
            }
        }
    }
}
