using Jack.Interop;

namespace Jack;

/// <content>Connections.</content>
public sealed partial class JackClient
{
    private const int AlreadyExists = 17;

    /// <summary>Connects an output to an input. Any two ports of the graph may be connected, as soon as their clients are active.</summary>
    /// <param name="source">The output.</param>
    /// <param name="destination">The input.</param>
    /// <exception cref="JackConnectException">The ports cannot be connected; <see cref="JackConnectException.Result"/> says why.</exception>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>.</remarks>
    public void Connect(IOutputPort source, IInputPort destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        Connect(source.Name, destination.Name);
    }

    /// <inheritdoc cref="Connect(IOutputPort, IInputPort)"/>
    /// <param name="source">The output.</param>
    /// <param name="destination">The full name of the input.</param>
    public void Connect(IOutputPort source, string destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        Connect(source.Name, destination);
    }

    /// <inheritdoc cref="Connect(IOutputPort, IInputPort)"/>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The input.</param>
    public void Connect(string source, IInputPort destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Connect(source, destination.Name);
    }

    /// <inheritdoc cref="Connect(IOutputPort, IInputPort)"/>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    public void Connect(string source, string destination)
    {
        ConnectResult result = TryConnect(source, destination, out int code);
        if (result != ConnectResult.Success)
        {
            throw new JackConnectException($"jack_connect '{source}' → '{destination}' failed: {Explain(result)} ({code}).", result, code);
        }
    }

    /// <summary>Connects an output to an input, or says why not.</summary>
    /// <param name="source">The output.</param>
    /// <param name="destination">The input.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>.</remarks>
    public ConnectResult TryConnect(IOutputPort source, IInputPort destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        return TryConnect(source.Name, destination.Name);
    }

    /// <inheritdoc cref="TryConnect(IOutputPort, IInputPort)"/>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    public ConnectResult TryConnect(string source, string destination) => TryConnect(source, destination, out _);

    /// <summary>Removes a connection.</summary>
    /// <param name="source">The output.</param>
    /// <param name="destination">The input.</param>
    /// <exception cref="JackConnectException">The ports are not connected, or the server refused; <see cref="JackConnectException.Result"/> says which.</exception>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_disconnect</c>.</remarks>
    public void Disconnect(IOutputPort source, IInputPort destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        Disconnect(source.Name, destination.Name);
    }

    /// <inheritdoc cref="Disconnect(IOutputPort, IInputPort)"/>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    public void Disconnect(string source, string destination)
    {
        ConnectResult result = TryDisconnect(source, destination, out int code);
        if (result != ConnectResult.Success)
        {
            throw new JackConnectException($"jack_disconnect '{source}' → '{destination}' failed: {Explain(result)} ({code}).", result, code);
        }
    }

    /// <summary>Removes a connection, or says why not.</summary>
    /// <param name="source">The output.</param>
    /// <param name="destination">The input.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ObjectDisposedException">A port or the client is gone.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_disconnect</c>.</remarks>
    public ConnectResult TryDisconnect(IOutputPort source, IInputPort destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        return TryDisconnect(source.Name, destination.Name);
    }

    /// <inheritdoc cref="TryDisconnect(IOutputPort, IInputPort)"/>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    public ConnectResult TryDisconnect(string source, string destination) => TryDisconnect(source, destination, out _);

    private static string Explain(ConnectResult result) => result switch
    {
        ConnectResult.AlreadyConnected => "already connected",
        ConnectResult.NotConnected => "the ports are not connected",
        ConnectResult.SourceNotFound => "there is no such source port",
        ConnectResult.DestinationNotFound => "there is no such destination port",
        ConnectResult.SourceNotOutput => "the source is an input port; swap the two, or choose an output",
        ConnectResult.DestinationNotInput => "the destination is an output port; swap the two, or choose an input",
        ConnectResult.TypeMismatch => "the ports have different types, and only ports of one type can be connected",
        ConnectResult.NotActive => "a client can be connected only while it is active; call Activate first",
        _ => "the server refused, for example because the owner of a port is not active",
    };

    private ConnectResult TryConnect(string source, string destination, out int code)
    {
        JackNames.GetByteCount(source, "port name");
        JackNames.GetByteCount(destination, "port name");
        using SafeJackClientHandle.Lease lease = Use(member: nameof(Connect));
        code = Api.Connect(lease.Pointer, source, destination);
        return code switch
        {
            0 => ConnectResult.Success,
            AlreadyExists => ConnectResult.AlreadyConnected,
            _ => Diagnose(lease.Pointer, source, destination, wasConnecting: true),
        };
    }

    private ConnectResult TryDisconnect(string source, string destination, out int code)
    {
        JackNames.GetByteCount(source, "port name");
        JackNames.GetByteCount(destination, "port name");
        using SafeJackClientHandle.Lease lease = Use(member: nameof(Disconnect));
        code = Api.Disconnect(lease.Pointer, source, destination);
        return code == 0 ? ConnectResult.Success : Diagnose(lease.Pointer, source, destination, wasConnecting: false);
    }

    // Servers answer nearly everything with the same code; the reason shows in the ports.
    private ConnectResult Diagnose(nint client, string source, string destination, bool wasConnecting)
    {
        nint from = Api.GetPortByName(client, source);
        nint to = Api.GetPortByName(client, destination);
        if (from == 0 || to == 0)
        {
            return from == 0 ? ConnectResult.SourceNotFound : ConnectResult.DestinationNotFound;
        }

        if ((Api.GetPortFlags(from) & (int)PortFlags.IsOutput) == 0)
        {
            return ConnectResult.SourceNotOutput;
        }

        if ((Api.GetPortFlags(to) & (int)PortFlags.IsInput) == 0)
        {
            return ConnectResult.DestinationNotInput;
        }

        if (Api.GetPortType(from) != Api.GetPortType(to))
        {
            return ConnectResult.TypeMismatch;
        }

        bool isConnected = IsConnected(client, from, destination);
        if (isConnected != wasConnecting)
        {
            return isConnected ? ConnectResult.Refused : wasConnecting ? NotActiveOrRefused(client, from, to) : ConnectResult.NotConnected;
        }

        return isConnected ? ConnectResult.AlreadyConnected : ConnectResult.NotConnected;
    }

    private bool IsConnected(nint client, nint source, string destination)
    {
        var read = new GraphRead(this);
        bool isConnected;
        do
        {
            isConnected = Api.GetAllPortConnections(client, source).Contains(destination);
        }
        while (read.MustRepeat());
        return isConnected;
    }

    private ConnectResult NotActiveOrRefused(nint client, nint from, nint to) =>
        State != JackClientState.Active && (Api.IsPortMine(client, from) || Api.IsPortMine(client, to))
            ? ConnectResult.NotActive
            : ConnectResult.Refused;
}
