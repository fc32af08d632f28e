using System.Collections.Concurrent;
using System.Diagnostics;
using Jack.Interop;

namespace Jack;

/// <summary>An embedded JACK server: a child process, on the dummy driver unless told otherwise, that ends with this process.</summary>
/// <remarks>
/// <para>A crash of the server stays outside this process. The server ends when it is disposed, and by itself when this process ends in whatever way, a kill -9 included.</para>
/// <para>Close the clients first; those that are still open see the server's shutdown. All members are safe from any thread. Not realtime-safe: talks to the operating system.</para>
/// </remarks>
public sealed class JackServer : IJackServer
{
    private const int LastSignal = 64;

    private static readonly TimeSpan s_retryInterval = TimeSpan.FromMilliseconds(50);

    // A server that nobody disposes runs until the process ends; without this, the collector would break the pipe that keeps it alive.
    private static readonly ConcurrentDictionary<JackServer, ServerNameLease> s_running = new();

    private readonly ServerProcess _process;
    private readonly string _program;
    private readonly JackServerOptions _options;
    private readonly Lazy<Task> _disposal;
    private bool _wasReady;

    private JackServer(ServerProcess process, ServerNameLease lease, string program, JackServerOptions options)
    {
        _process = process;
        _program = program;
        _options = options;
        _disposal = new(StopAsync);
        Name = lease.Name;
        s_running[this] = lease;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int SampleRate => IsDummy ? _options.SampleRate : 0;

    /// <inheritdoc/>
    public int BufferSize => IsDummy ? _options.BufferSize : 0;

    /// <inheritdoc/>
    public bool IsRunning => !HasExited;

    /// <summary>Gets the server's process identifier.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Gets whether the server has ended, disposed or not.</summary>
    public bool HasExited => Completion.IsCompleted;

    /// <summary>Gets a task that ends with the server: its result is the exit code, 128 + n if signal n ended it.</summary>
    public Task<int> Completion => _process.Completion;

    /// <inheritdoc/>
    public string Output => _process.Output;

    private bool IsDummy => _options.Driver == JackServerCommand.DummyDriver;

    /// <summary>Starts a server and waits until clients can open.</summary>
    /// <param name="options">How to start it; by default on the dummy driver at 48,000 Hz with 256 frames per cycle.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="JackServerStartException">The server does not start; the message says why.</exception>
    /// <exception cref="PlatformNotSupportedException">The operating system is Windows; start a server there by hand.</exception>
    public static JackServer Start(JackServerOptions? options = null) => StartAsync(options).GetAwaiter().GetResult();

    /// <summary>Starts a server; the task ends when clients can open.</summary>
    /// <param name="options">How to start it; by default on the dummy driver at 48,000 Hz with 256 frames per cycle.</param>
    /// <param name="cancellationToken">Gives up; what was started is stopped.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="JackServerStartException">The server does not start; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The start was cancelled.</exception>
    /// <exception cref="PlatformNotSupportedException">The operating system is Windows; start a server there by hand.</exception>
    public static async Task<JackServer> StartAsync(JackServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new JackServerOptions();
        options.Validate();
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("An embedded server runs on Linux and macOS; on Windows start one with: jackd -d dummy");
        }

        string program = ServerProgram.Find(options.Program) ?? throw NotInstalled(options.Program);
        var elapsed = Stopwatch.StartNew();
        string output = "";
        do
        {
            foreach (string name in options.Name is null ? ServerNames.Pool : [options.Name])
            {
                (JackServer? server, string? inUse) = await TryStartAsync(program, name, options, cancellationToken).ConfigureAwait(false);
                if (server is not null)
                {
                    return server;
                }

                output = inUse ?? output;
            }

            // Other processes give names of the pool back; a name that the caller chose is taken for good.
            await Task.Delay(s_retryInterval, cancellationToken).ConfigureAwait(false);
        }
        while (options.Name is null && elapsed.Elapsed < options.StartTimeout);
        throw new JackServerStartException(JackServerFailure.NoFreeName, options.Name is null
            ? "All names for embedded servers are in use, or as many servers run as JACK allows (8)."
            : $"A JACK server named '{options.Name}' runs already.", output);
    }

    /// <summary>Stops the server, waits for its end, and removes what it leaves behind if it crashed. Never throws; further calls wait for the first.</summary>
    public void Dispose() => _disposal.Value.GetAwaiter().GetResult();

    /// <summary>Stops the server, waits for its end, and removes what it leaves behind if it crashed. Never throws; further calls wait for the first.</summary>
    /// <returns>The task that ends when the server has ended.</returns>
    public ValueTask DisposeAsync() => new(_disposal.Value);

    /// <summary>Kills the server as a crash would.</summary>
    internal void Kill() => _process.Signal(ServerPosix.Kill);

    /// <summary>Stops the server's threads where they are.</summary>
    internal void Suspend() => _process.Signal(ServerPosix.Stop);

    /// <summary>Lets the server's threads go on.</summary>
    internal void Resume() => _process.Signal(ServerPosix.Continue);

    /// <summary>Starts a server of one name.</summary>
    /// <returns>The server, or none if the name is in use; then also what the program said about it.</returns>
    private static async Task<(JackServer? Server, string? InUse)> TryStartAsync(string program, string name, JackServerOptions options, CancellationToken cancellationToken)
    {
        ServerNameLease? lease = ServerNameLease.TryTake(name);
        if (lease is null || ServerSocket.IsTaken(name))
        {
            // A free name is taken by a server that somebody else started, or by one whose parent has just died.
            lease?.Dispose();
            return (null, null);
        }

        var process = new ServerProcess(program, name, JackServerCommand.Build(options, name, ServerSocket.FreeSharedMemory()));
        var server = new JackServer(process, lease, program, options);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.StartTimeout);
        try
        {
            if (await process.WaitUntilReadyAsync(timeout.Token).ConfigureAwait(false))
            {
                server._wasReady = true;
                return (server, null);
            }
        }
        catch (OperationCanceledException)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new JackServerStartException(JackServerFailure.TimedOut, $"{options.Program} was not ready within {options.StartTimeout.TotalSeconds} s.", server.Output);
        }

        await server.DisposeAsync().ConfigureAwait(false);
        int exitCode = await process.Completion.ConfigureAwait(false);
        return server.Output.Contains("already active", StringComparison.Ordinal)
            ? (null, server.Output)
            : throw new JackServerStartException(JackServerFailure.Failed, DescribeEnd(options, exitCode), server.Output, exitCode);
    }

    private static JackServerStartException NotInstalled(string program) =>
        new(JackServerFailure.NotInstalled, $"The JACK server program '{program}' was not found. Install it with: "
            + (OperatingSystem.IsMacOS() ? "brew install jack" : "apt-get install jackd2 (Debian, Ubuntu), dnf install jack-audio-connection-kit (Fedora), pacman -S jack2 (Arch)."));

    private static string DescribeEnd(JackServerOptions options, int exitCode)
    {
        // The memory is taken when it is first written to, so a full /dev/shm is a bus error.
        const int BusError = 128 + 7;
        string reason = OperatingSystem.IsLinux() && exitCode == BusError ? $" because {ServerSocket.Directory} is full" : "";
        return $"{options.Program} on driver '{options.Driver}' ended with exit code {exitCode}{reason} before clients could open.";
    }

    private async Task StopAsync()
    {
        await _process.StopAsync().ConfigureAwait(false);
        int exitCode = await Completion.ConfigureAwait(false);
        if (_wasReady)
        {
            if (exitCode is > 128 and <= 128 + LastSignal)
            {
                await ServerLeftovers.RemoveAsync(_program, Name).ConfigureAwait(false);
            }

            ServerLeftovers.RemoveSemaphores(Name);
        }

        _process.Dispose();
        if (s_running.TryRemove(this, out ServerNameLease? lease))
        {
            lease.Dispose();
        }
    }
}
