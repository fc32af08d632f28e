using System.Diagnostics.CodeAnalysis;
using Jack.Interop;

namespace Jack;

/// <summary>A port of the client itself. It lives until it is unregistered or the client is disposed.</summary>
public abstract class OwnPort : JackPort
{
    private readonly UseCount _uses = new();
    // Null when the port is unregistered: a cycle sees with one comparison whether the port is its own and still there.
    private volatile CallbackBridge? _bridge;
    private string _lastName;

    private protected OwnPort(JackClient client, nint pointer, string name, PortType type, PortFlags flags)
        : base(client, pointer, type, flags)
    {
        _bridge = client.Bridge;
        _lastName = name;
    }

    /// <inheritdoc/>
    public override bool IsAvailable => _bridge is not null && !Client.HasLostServer && Client.State != JackClientState.Closed;

    private protected override string LastName => _lastName;

    /// <summary>Connects the port to another; which of the two is the source follows from their directions.</summary>
    /// <param name="other">The other port.</param>
    /// <exception cref="ArgumentException">Both ports are inputs, or both are outputs.</exception>
    /// <exception cref="JackConnectException">The ports cannot be connected; <see cref="JackConnectException.Result"/> says why.</exception>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>.</remarks>
    public void ConnectTo(JackPort other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsInput == IsInput)
        {
            throw new ArgumentException($"'{other.Name}' is an {Direction(other)} port, as '{Name}' is: {(IsInput ? "output" : "input")} port expected.", nameof(other));
        }

        (string source, string destination) = IsOutput ? (Name, other.Name) : (other.Name, Name);
        Client.Connect(source, destination);
    }

    /// <summary>Connects the port to another; which of the two is the source follows from their directions.</summary>
    /// <param name="portName">The full name of the other port.</param>
    /// <exception cref="ArgumentException">No such port, or both ports are inputs, or both are outputs.</exception>
    /// <exception cref="JackConnectException">The ports cannot be connected; <see cref="JackConnectException.Result"/> says why.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>.</remarks>
    public void ConnectTo(string portName) => ConnectTo(Client.GetPort(portName));

    /// <summary>Removes the connection to another port.</summary>
    /// <param name="other">The other port.</param>
    /// <exception cref="JackConnectException">The ports are not connected, or the server refused.</exception>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_disconnect</c>.</remarks>
    public void DisconnectFrom(JackPort other)
    {
        ArgumentNullException.ThrowIfNull(other);
        DisconnectFrom(other.Name);
    }

    /// <summary>Removes the connection to another port.</summary>
    /// <param name="portName">The full name of the other port.</param>
    /// <exception cref="JackConnectException">The ports are not connected, or the server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_disconnect</c>.</remarks>
    public void DisconnectFrom(string portName)
    {
        (string source, string destination) = IsOutput ? (Name, portName) : (portName, Name);
        Client.Disconnect(source, destination);
    }

    /// <summary>Sets the port's range of latencies. To be called in a <see cref="LatencyHandler"/>.</summary>
    /// <param name="mode">The direction.</param>
    /// <param name="range">The range, in frames.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative, or its ends are swapped.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>Not realtime-safe: JACK asks for it outside the cycle. Source: <c>jack_port_set_latency_range</c>.</remarks>
    public void SetLatency(LatencyMode mode, LatencyRange range)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(range.Min, nameof(range));
        ArgumentOutOfRangeException.ThrowIfLessThan(range.Max, range.Min, nameof(range));
        using PortLease lease = Read();
        Client.Api.SetPortLatencyRange(lease.Port, mode, range);
    }

    /// <summary>Reports how long the client takes between this port and its other side. JACK passes latencies on as before, with this much added.</summary>
    /// <param name="frames">The latency, in frames, beside what the whole client reports with <see cref="JackClient.ReportLatency"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frames"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The client's first report was made while it is active, a latency handler is set, or called inside a JACK callback.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="ObjectDisposedException">The port or the client is gone.</exception>
    /// <remarks>
    /// Not realtime-safe: it calls the server. A path from an input to an output has the sum of what both report. Source:
    /// <c>jack_set_latency_callback</c>, <c>jack_port_set_latency_range</c>, <c>jack_recompute_total_latencies</c>.
    /// </remarks>
    public void ReportLatency(int frames)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frames);
        using PortLease lease = Use();
        Client.EnsureLatencyReporter(nameof(ReportLatency));
        AddedLatency = frames;
        Client.ApplyReportedLatency();
    }

    /// <summary>Takes the port out of the graph, with its connections. Calling it again does nothing.</summary>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>
    /// Not realtime-safe: it calls the server. A cycle that is under way still reaches the port; later use throws
    /// <see cref="ObjectDisposedException"/>. Source: <c>jack_port_unregister</c>.
    /// </remarks>
    public void Unregister()
    {
        JackCallbackScope.ThrowIfInside(nameof(Unregister));
        if (_uses.IsClosed)
        {
            return;
        }

        using SafeJackClientHandle.Lease lease = Client.Use();
        Client.RemoveFromCollections(this);

        // First the cycle that may walk the collections as they were, then the one that has just seen the port registered.
        Client.Bridge.WaitForCycleEnd();
        _lastName = Client.Api.GetPortName(Pointer) ?? _lastName;
        if (!_uses.Close())
        {
            return;
        }

        _bridge = null;
        Client.Bridge.WaitForCycleEnd();
        Client.Ports.Remove(this);
        JackError.ThrowIfFailed(Client.Api.UnregisterPort(lease.Pointer, Pointer), $"jack_port_unregister of '{_lastName}'");
    }

    /// <summary>Gets the latency that the port has reported, in frames.</summary>
    internal int AddedLatency { get; private set; }

    /// <summary>Gets the port's latency inside a latency callback, unless the port has just gone. The callback holds the client open.</summary>
    internal bool TryGetLatency(LatencyMode mode, out LatencyRange range)
    {
        range = default;
        if (!_uses.TryEnter())
        {
            return false;
        }

        range = Client.Api.GetPortLatencyRange(Pointer, mode);
        _uses.Exit();
        return true;
    }

    /// <summary>Sets the port's latency inside a latency callback, unless the port has just gone.</summary>
    internal void TrySetLatency(LatencyMode mode, LatencyRange range)
    {
        if (_uses.TryEnter())
        {
            Client.Api.SetPortLatencyRange(Pointer, mode, range);
            _uses.Exit();
        }
    }

    internal override bool Stands(string name) => _bridge is not null;

    internal bool HasName(string fullName) => _lastName == fullName;

    /// <summary>Ends the object together with its client.</summary>
    internal void MarkClosed() => _bridge = null;

    internal override void OnRenamed(string newName) => _lastName = newName;

    private protected override string[] ReadConnectionNames(in PortLease lease) => Client.Api.GetPortConnections(lease.Port);

    private protected override PortLease Read() => Hold(Client.Read());

    private protected override PortLease Use() => Hold(Client.Use());

    /// <summary>Gets the port's buffer for the running cycle. Realtime-safe.</summary>
    private protected nint FetchBuffer(in ProcessContext context)
    {
        CallbackBridge bridge = context.Bridge;
        if (!ReferenceEquals(bridge, _bridge))
        {
            ThrowNoBuffer();
        }

        return bridge.Api.GetPortBuffer(Pointer, (uint)context.FrameCount);
    }

    private static string Direction(JackPort port) => port.IsInput ? "input" : "output";

    private PortLease Hold(SafeJackClientHandle.Lease lease)
    {
        if (!_uses.TryEnter())
        {
            lease.Dispose();
            ThrowUnregistered();
        }

        return new PortLease(lease, Pointer, _uses);
    }

    [DoesNotReturn]
    private void ThrowUnregistered() =>
        throw new ObjectDisposedException(_lastName, $"The port '{_lastName}' has been unregistered.");

    [DoesNotReturn]
    private void ThrowNoBuffer()
    {
        if (_bridge is null)
        {
            ThrowUnregistered();
        }

        throw new InvalidOperationException($"The context belongs to another client than the port '{_lastName}'. Use the ports of the client whose handler was called.");
    }
}
