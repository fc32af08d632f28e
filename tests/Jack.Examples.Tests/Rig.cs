namespace Jack.Examples.Tests;

/// <summary>A server for several examples at once, with a client of the test's own that watches and patches them.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    private readonly JackServer _server;

    private Rig(JackServer server)
    {
        _server = server;
        Watcher = JackClient.Open("watcher", new JackClientOptions { ServerName = server.Name });
    }

    public JackClient Watcher { get; }

    /// <summary>Gets the arguments that send an example to this server.</summary>
    public string[] Arguments => ["--server", _server.Name];

    public string Name => _server.Name;

    public static async Task<Rig> StartAsync() => new(await JackServer.StartAsync(new JackServerOptions { Synchronous = true }));

    /// <summary>Waits until a port is there.</summary>
    public Task WaitForPortAsync(string name) => WaitForAsync(
        () => Watcher.TryGetPort(name, out _),
        change => change is PortRegistrationEventArgs { IsRegistered: true } port && port.Info.Name == name);

    /// <summary>Waits until a port is connected to anything.</summary>
    public Task WaitForConnectionAsync(string source) => WaitForAsync(
        () => Watcher.TryGetPort(source, out JackPort? port) && port.GetConnections().Count > 0,
        change => change is PortConnectionEventArgs { IsConnected: true } connection && connection.Source.Name == source);

    /// <summary>Connects two ports as soon as they are there and their clients are active.</summary>
    public Task ConnectAsync(string source, string destination)
    {
        // The graph changes with everything that may have been missing.
        bool IsConnected() => Watcher.TryConnect(source, destination) == ConnectResult.Success;
        return WaitForAsync(IsConnected, _ => IsConnected());
    }

    /// <summary>Ends the server at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        using var server = System.Diagnostics.Process.GetProcessById(_server.ProcessId);
        server.Kill();
        await _server.Completion.WaitAsync(s_timeout);
    }

    public async ValueTask DisposeAsync()
    {
        Watcher.Dispose();
        await _server.DisposeAsync();
    }

    private async Task WaitForAsync(Func<bool> isSo, Predicate<GraphChange> becameSo)
    {
        // First listen, then look: nothing happens in between unnoticed.
        using var timeout = new CancellationTokenSource(s_timeout);
        IAsyncEnumerable<GraphChange> changes = Watcher.WatchAsync(timeout.Token);
        if (Watcher.State == JackClientState.Opened)
        {
            Watcher.Activate();
        }

        if (!isSo())
        {
            await changes.FirstAsync(change => becameSo(change), timeout.Token);
        }
    }
}
