using Jack.Interop;

namespace Jack;

/// <summary>
/// A client that outlives its server: when the server goes, it waits for the next one, opens a fresh client there, lets the program set it up
/// as before, and makes the connections again that its ports had.
/// </summary>
/// <remarks>
/// Members may be called on any thread. A server that is there at the start is not needed. PipeWire does not tell its clients that it has
/// gone: with it nothing is noticed.
/// </remarks>
public sealed class ReconnectingClient : IAsyncDisposable
{
    private readonly string _name;
    private readonly Action<JackClient> _setUp;
    private readonly ReconnectingClientOptions _options;
    private readonly Func<JackClient> _open;
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private TaskCompletionSource<JackClient> _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state;
    private int _disposed;

    internal ReconnectingClient(IJackApi api, string name, Action<JackClient> setUp, ReconnectingClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(setUp);
        JackNames.ValidateClientName(name, api.MaxClientNameBytes);
        _name = name;
        _setUp = setUp;
        _options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.RetryInterval, TimeSpan.Zero, nameof(options));
        _open = () => new JackClient(api, name, _options.ClientOptions);
    }

    /// <summary>Raised when it does something else, in order.</summary>
    /// <remarks>
    /// Raised on a thread of the thread pool, which goes on when the handlers have returned: they must not wait for this object. Every
    /// JACK call is allowed. An exception of a handler ends this object with it.
    /// </remarks>
    public event EventHandler<ReconnectingClientStateChangedEventArgs>? StateChanged;

    /// <summary>Gets what it is doing.</summary>
    public ReconnectingClientState State => (ReconnectingClientState)Volatile.Read(ref _state);

    /// <summary>Gets a task that ends when it has ended: with the exception of the set-up or of a handler that threw, otherwise well.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Starts to connect, and returns at once.</summary>
    /// <param name="name">The client's name.</param>
    /// <param name="setUp">Registers ports and sets handlers on each fresh client, before it is activated. It runs on a thread of the thread pool.</param>
    /// <param name="options">How to work; <see langword="null"/> means the defaults.</param>
    /// <returns>The reconnecting client.</returns>
    /// <exception cref="ArgumentException">The name is empty, too long or no valid text.</exception>
    /// <exception cref="DllNotFoundException">The JACK library is not installed.</exception>
    /// <remarks>Not realtime-safe: it starts a task. Source: <c>jack_client_open</c>, <c>jack_activate</c>.</remarks>
    public static ReconnectingClient Start(string name, Action<JackClient> setUp, ReconnectingClientOptions? options = null)
    {
        var client = new ReconnectingClient(NativeJackApi.Instance, name, setUp, options);
        client.Begin();
        return client;
    }

    /// <summary>Waits until it is connected.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The client, at once if it is connected now. It is of use until its server goes.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting, or it was disposed.</exception>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public async Task<JackClient> WaitForConnectionAsync(CancellationToken cancellationToken = default)
    {
        Task<JackClient> connected;
        lock (_lock)
        {
            connected = _connected.Task;
        }

        return await connected.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends it, and disposes the client.</summary>
    /// <returns>A task that ends when the client is closed. It does not throw; <see cref="Completion"/> has what happened.</returns>
    /// <remarks>Not realtime-safe: it waits.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            await _end.CancelAsync().ConfigureAwait(false);
        }

        await Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    internal void Begin() => Completion = Task.Run(RunAsync);

    private async Task RunAsync()
    {
        var connections = new ConnectionKeeper();
        try
        {
            while (!_end.IsCancellationRequested && await ServeOnceAsync(connections).ConfigureAwait(false))
            {
                Enter(ReconnectingClientState.Retrying);
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // Disposed while it waited.
        }
        finally
        {
            Enter(ReconnectingClientState.Ended);
        }
    }

    /// <summary>Serves one server, from the first answer to the loss.</summary>
    /// <returns>Whether to look for another: not after the handler has stopped processing.</returns>
    private async Task<bool> ServeOnceAsync(ConnectionKeeper connections)
    {
        using JackClient? client = TryOpen();
        if (client is null)
        {
            await Task.Delay(_options.RetryInterval, _end.Token).ConfigureAwait(false);
            return true;
        }

        try
        {
            _setUp(client);
            connections.Follow(client);
            client.Activate();
            connections.Restore(client);
            Enter(ReconnectingClientState.Connected, client);
            await client.Completion.WaitAsync(_end.Token).ConfigureAwait(false);
            return false;
        }
        catch (JackException)
        {
            // A request fails a moment before the server's end is told.
            await Task.WhenAny(client.Completion, Task.Delay(_options.RetryInterval, _end.Token)).ConfigureAwait(false);
            if (client.State != JackClientState.ServerLost)
            {
                throw;
            }

            Enter(ReconnectingClientState.Lost);
            return true;
        }
        finally
        {
            connections.Leave(client);
        }
    }

    private JackClient? TryOpen()
    {
        try
        {
            return _open();
        }
        catch (JackOpenException exception) when (exception is not JackClientNameInUseException)
        {
            // No server yet, or one that is just starting or ending: the next try tells.
            return null;
        }
    }

    private void Enter(ReconnectingClientState state, JackClient? client = null)
    {
        if (Interlocked.Exchange(ref _state, (int)state) == (int)state)
        {
            return;
        }

        lock (_lock)
        {
            if (client is not null)
            {
                _connected.TrySetResult(client);
            }
            else if (_connected.Task.IsCompleted)
            {
                _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            if (state == ReconnectingClientState.Ended)
            {
                _connected.TrySetCanceled(CancellationToken.None);
            }
        }

        StateChanged?.Invoke(this, new ReconnectingClientStateChangedEventArgs(state, client));
    }
}
