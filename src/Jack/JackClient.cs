using System.Diagnostics.CodeAnalysis;
using Jack.Interop;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jack;

/// <summary>A client of a JACK server: it owns ports, takes part in every cycle, and sees and changes the graph.</summary>
/// <remarks>
/// Members may be called on any thread but JACK's own, which run the handlers; event handlers may call everything. A client stays open,
/// and an active one plays, until it is disposed, whether or not it is still referenced.
/// </remarks>
public sealed partial class JackClient : IDisposable
{
    private readonly SafeJackClientHandle _handle;
    private readonly NotificationPump _pump;
    private readonly SynchronizationContext? _synchronizationContext;
    private readonly ILogger _logger;
    private readonly TimeSpan _closeTimeout;
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state = (int)JackClientState.Opened;
    private int _closing;
    private int _nativeClosing;
    private volatile JackServerLostException? _loss;

    internal JackClient(IJackApi api, string name, JackClientOptions? options = null)
    {
        options ??= new JackClientOptions();
        JackCallbackScope.ThrowIfInside(nameof(Open));
        JackNames.ValidateClientName(name, api.MaxClientNameBytes);
        if (options.ServerName is { Length: > 0 } serverName)
        {
            JackNames.Validate(serverName, JackNames.MaxServerNameBytes, "server name", nameof(options));
        }

        if (options.PipeWireLatency is { } latency)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(latency.Frames, nameof(options));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(latency.SampleRate, nameof(options));
        }

        if (options.SessionId is not null)
        {
            JackNames.GetByteCount(options.SessionId, "session identifier", nameof(options));
        }

        Api = api;
        Name = name;
        _logger = options.Logger ?? NullLogger.Instance;
        _closeTimeout = options.CloseTimeout;
        _synchronizationContext = options.SynchronizationContext;
        _pump = new NotificationPump($"JACK events of {name}");
        Ports = new PortRegistry(this);
        Bridge = new CallbackBridge(api, new BridgeOwner(this));
        Time = new JackTime(this);
        Transport = new JackTransport(this);
        Metadata = new JackMetadata(this);
        Statistics = new JackStatistics(this);
        Threads = new JackThreads(this);
        InternalClients = new JackInternalClients(this);
        AudioInputs = new((shortName, flags) => RegisterPort(shortName, PortType.Audio, flags | PortFlags.IsInput, (pointer, full) => new AudioInPort(this, pointer, full, flags | PortFlags.IsInput)));
        AudioOutputs = new((shortName, flags) => RegisterPort(shortName, PortType.Audio, flags | PortFlags.IsOutput, (pointer, full) => new AudioOutPort(this, pointer, full, flags | PortFlags.IsOutput)), ports => Bridge.AudioOutputs = ports);
        MidiInputs = new((shortName, flags) => RegisterPort(shortName, PortType.Midi, flags | PortFlags.IsInput, (pointer, full) => new MidiInPort(this, pointer, full, flags | PortFlags.IsInput)));
        MidiOutputs = new((shortName, flags) => RegisterPort(shortName, PortType.Midi, flags | PortFlags.IsOutput, (pointer, full) => new MidiOutPort(this, pointer, full, flags | PortFlags.IsOutput)), ports => Bridge.MidiOutputs = ports);

        string server = ServerBinding.EffectiveName(options.ServerName);
        ServerBinding.Claim(this, server);
        try
        {
            nint client = OpenNative(api, name, options, out JackStatus status);
            _handle = new SafeJackClientHandle(api, client);
            OpenStatus = status;
            Name = api.GetClientName(client);
            Bridge.Guard = Guard = new RealtimeGuard(Name, options.GuardMode);
            RegisterCallbacks(client);
        }
        catch
        {
            _handle?.Dispose();
            Bridge.Close();
            ServerBinding.Release(this);
            _pump.StopTaking();
            throw;
        }
    }

    /// <summary>Gets the longest client name that the JACK library takes, in bytes of UTF-8.</summary>
    /// <remarks>Source: <c>jack_client_name_size</c>, less what the server is known to refuse.</remarks>
    public static int MaxNameLength => NativeJackApi.Instance.MaxClientNameBytes;

    /// <summary>Gets the name that the server gave to the client; it differs from the one asked for when that was taken.</summary>
    /// <remarks>Source: <c>jack_get_client_name</c>.</remarks>
    [RealtimeSafe]
    public string Name { get; }

    /// <summary>Gets the status of the opening. It does not change afterwards.</summary>
    [RealtimeSafe]
    public JackStatus OpenStatus { get; }

    /// <summary>Gets what the client is doing.</summary>
    [RealtimeSafe]
    public JackClientState State => (JackClientState)Volatile.Read(ref _state);

    /// <summary>
    /// Gets a task that ends when processing has ended for good: well after <see cref="Dispose"/> and <see cref="ProcessResult.Stop"/>, with the
    /// handler's exception after a fault, with a <see cref="JackServerLostException"/> when the server has gone.
    /// </summary>
    public Task Completion => _completion.Task;

    /// <summary>Gets JACK's clocks.</summary>
    [RealtimeSafe]
    public JackTime Time { get; }

    /// <summary>Gets the transport.</summary>
    [RealtimeSafe]
    public JackTransport Transport { get; }

    /// <summary>Gets what watches the process handler at run time.</summary>
    [RealtimeSafe]
    public RealtimeGuard Guard { get; }

    /// <summary>Gets the properties of clients and ports.</summary>
    public JackMetadata Metadata { get; }

    /// <summary>Gets how well the server and the client keep up.</summary>
    public JackStatistics Statistics { get; }

    /// <summary>Gets threads that run in real time beside JACK's own.</summary>
    public JackThreads Threads { get; }

    /// <summary>Gets the clients that run inside the server.</summary>
    public JackInternalClients InternalClients { get; }

    /// <summary>Gets whether the server has gone or has shut the client down; the C client must be closed before another is opened.</summary>
    internal bool HasLostServer => _loss is not null;

    internal ILogger Logger => _logger;

    internal IJackApi Api { get; }

    internal CallbackBridge Bridge { get; }

    internal PortRegistry Ports { get; }

    /// <summary>Opens a client.</summary>
    /// <param name="name">The name; unless it must be exact, the server may append a number to it.</param>
    /// <param name="options">How to open it; <see langword="null"/> means the defaults.</param>
    /// <returns>The client, which does not process yet.</returns>
    /// <exception cref="ArgumentException">The name is empty, too long or no valid text.</exception>
    /// <exception cref="JackOpenException">No server runs, or it refused; <see cref="JackOpenException.Status"/> says why.</exception>
    /// <exception cref="JackClientNameInUseException">The name must be exact and is taken.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback, or a client of this process is open on another server.</exception>
    /// <exception cref="DllNotFoundException">The JACK library is not installed.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_client_open</c>.</remarks>
    public static JackClient Open(string name, JackClientOptions? options = null) => new(NativeJackApi.Instance, name, options);

    /// <summary>Holds the client open for something that reads local memory or asks for no answer. Works anywhere.</summary>
    /// <param name="request">Whether it is a request all the same, which does not care whether the server still lives.</param>
    internal SafeJackClientHandle.Lease Read(bool request = false)
    {
        if (State == JackClientState.Closed)
        {
            ThrowClosed();
        }

        return request ? _handle.UseForRequest() : _handle.Use();
    }

    /// <summary>Holds the client open for something that does not matter once it is disposed.</summary>
    /// <returns><see langword="false"/> when the client is closed.</returns>
    internal bool TryRead(out SafeJackClientHandle.Lease lease, bool request = false)
    {
        try
        {
            lease = Read(request);
            return true;
        }
        catch (ObjectDisposedException)
        {
            // Another thread may dispose the client at any moment.
            lease = default;
            return false;
        }
    }

    /// <summary>Holds the client open for a request that needs a living server.</summary>
    /// <param name="request">Whether the server has to answer, which it cannot inside a callback.</param>
    /// <param name="member">The public member that asks.</param>
    internal SafeJackClientHandle.Lease Use(bool request = true, [System.Runtime.CompilerServices.CallerMemberName] string member = "")
    {
        if (request)
        {
            JackCallbackScope.ThrowIfInside(member);
        }

        if (State == JackClientState.ServerLost)
        {
            ThrowLost();
        }

        return Read(request);
    }

    [DoesNotReturn]
    private void ThrowClosed() =>
        throw new ObjectDisposedException(Name, $"The client '{Name}' has been disposed.");

    [DoesNotReturn]
    private void ThrowLost() =>
        throw new JackServerLostException($"The client '{Name}' has lost its server ({_loss?.Message}). Dispose it and open another.", _loss?.Status ?? JackStatus.ServerError);
}
