using Jack.Interop;

namespace Jack;

/// <summary>A JACK server inside this process, with control over its drivers, internal clients and parameters.</summary>
/// <remarks>
/// <para>It is for programs that are a server. Elsewhere prefer <see cref="JackServer"/>: a crash of a driver or an internal client here is a crash of this process, and so is a fault
/// of this process the end of every client's audio.</para>
/// <para>One process holds one such server at a time. It runs until it is disposed or the process ends. JACK's own signal handling is not used: it would replace .NET's.
/// All members are safe from any thread. Not realtime-safe: locks, and waits for the server's threads. Needs JACK2's libjackserver, which is loaded at first use.</para>
/// </remarks>
public sealed partial class InProcessJackServer : IJackServer
{
    private static readonly Lock s_currentLock = new();
    private static InProcessJackServer? s_current;

    private readonly Lock _lock = new();
    private readonly ServerOutput _output = new();
    private readonly ServerNameLease _lease;
    private readonly SafeJackServerHandle _handle;
    private readonly List<JackServerDriver> _slaves = [];
    private JackServerDriver? _master;

    private InProcessJackServer(ServerNameLease lease)
    {
        _lease = lease;
        ControlMessages.Send(_output);
        _handle = new SafeJackServerHandle(ControlApi.CreateServer());
        if (_handle.IsInvalid)
        {
            throw new JackException("jackctl_server_create2 failed.");
        }

        nint server = _handle.Pointer;
        Drivers = [.. ControlApi.GetDrivers(server).Select(driver => new JackServerDriver(this, driver))];
        InternalClients = [.. ControlApi.GetInternals(server).Select(client => new JackServerInternalClient(this, client))];
        nint[] parameters = ControlApi.GetServerParameters(server);
        nint name = Array.Find(parameters, parameter => ControlApi.GetParameterName(parameter) == "name");
        _ = ControlApi.SetValue(name, lease.Name);
        Parameters = new(this, [.. parameters.Where(parameter => parameter != name)]);
    }

    /// <inheritdoc/>
    public string Name => _lease.Name;

    /// <inheritdoc/>
    public int SampleRate => MasterParameter("rate");

    /// <inheritdoc/>
    public int BufferSize => MasterParameter("period");

    /// <inheritdoc/>
    public bool IsRunning => State == JackServerState.Running;

    /// <inheritdoc/>
    public string Output => _output.ToString();

    /// <summary>Gets how far the server has come.</summary>
    public JackServerState State { get; private set; }

    /// <summary>Gets the drivers that are installed.</summary>
    public IReadOnlyList<JackServerDriver> Drivers { get; }

    /// <summary>Gets the internal clients that are installed.</summary>
    public IReadOnlyList<JackServerInternalClient> InternalClients { get; }

    /// <summary>Gets the server's own settings, such as "realtime" or "port-max". The name is not among them: it is given to <see cref="Create"/>.</summary>
    public JackServerParameterCollection Parameters { get; }

    /// <summary>Creates a server whose parameters can still be set; <see cref="Open"/> and <see cref="StartProcessing"/> follow.</summary>
    /// <param name="name">The server's name; <see langword="null"/> takes a free one of the same pool as <see cref="JackServer"/>.</param>
    /// <returns>The server.</returns>
    /// <exception cref="InvalidOperationException">This process has such a server already.</exception>
    /// <exception cref="JackServerStartException">The name is in use.</exception>
    /// <exception cref="DllNotFoundException">libjackserver is not installed; the message says how to install it.</exception>
    /// <exception cref="NotSupportedException">The library is JACK1's.</exception>
    public static InProcessJackServer Create(string? name = null)
    {
        if (name is not null)
        {
            ServerNames.Validate(name);
        }

        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("A server in this process runs on Linux and macOS; on Windows start one with: jackd -d dummy");
        }

        lock (s_currentLock)
        {
            if (s_current is { } current)
            {
                throw new InvalidOperationException(
                    $"This process runs the JACK server '{current.Name}' already, and libjackserver allows one. Dispose it first, or run others as child processes with JackServer.");
            }

            ServerNameLease lease = TakeName(name);
            try
            {
                s_current = new InProcessJackServer(lease);
            }
            catch
            {
                ControlMessages.Send(null);
                lease.Dispose();
                throw;
            }

            AppDomain.CurrentDomain.ProcessExit += s_current.DisposeAtExit;
            return s_current;
        }
    }

    /// <summary>Creates, opens and starts a server; clients can open when it returns.</summary>
    /// <param name="options">How to start it; by default on the dummy driver at 48,000 Hz with 256 frames per cycle.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="ArgumentException">An option is not valid, or is for child processes only.</exception>
    /// <exception cref="InvalidOperationException">This process has such a server already.</exception>
    /// <exception cref="JackServerStartException">The server does not start; the message says why.</exception>
    /// <exception cref="DllNotFoundException">libjackserver is not installed; the message says how to install it.</exception>
    public static InProcessJackServer Start(JackServerOptions? options = null)
    {
        options ??= new JackServerOptions();
        options.Validate();
        if (options.ServerArguments.Count > 0)
        {
            throw new ArgumentException("Arguments of the server are for child processes; set Parameters here.", nameof(options));
        }

        InProcessJackServer server = Create(options.Name);
        try
        {
            server.Configure(options);
            server.Open(server.GetDriver(options.Driver));
            server.StartProcessing();
            return server;
        }
        catch (Exception exception) when (exception is JackException or KeyNotFoundException)
        {
            server.Dispose();
            throw new JackServerStartException(JackServerFailure.Failed, $"The JACK server in this process did not start on driver '{options.Driver}': {exception.Message}", server.Output);
        }
    }

    /// <summary>Gets a driver.</summary>
    /// <param name="name">Its name, such as "dummy".</param>
    /// <returns>The driver.</returns>
    /// <exception cref="KeyNotFoundException">There is none of that name; the message lists them.</exception>
    public JackServerDriver GetDriver(string name) => Drivers.FirstOrDefault(driver => driver.Name == name)
        ?? throw new KeyNotFoundException($"There is no driver '{name}', only {string.Join(", ", Drivers)}.");

    /// <summary>Gets an internal client.</summary>
    /// <param name="name">Its name, such as "netmanager".</param>
    /// <returns>The internal client.</returns>
    /// <exception cref="KeyNotFoundException">There is none of that name; the message lists them.</exception>
    public JackServerInternalClient GetInternalClient(string name) => InternalClients.FirstOrDefault(client => client.Name == name)
        ?? throw new KeyNotFoundException($"There is no internal client '{name}', only {string.Join(", ", InternalClients)}.");

    /// <summary>Makes a call while the server exists.</summary>
    internal T Use<T>(Func<T> call)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(State == JackServerState.Disposed, this);
            return call();
        }
    }

    private static ServerNameLease TakeName(string? name)
    {
        foreach (string candidate in name is null ? ServerNames.Pool : [name])
        {
            ServerNameLease? lease = ServerNameLease.TryTake(candidate);
            if (lease is not null && !ServerSocket.IsTaken(candidate))
            {
                return lease;
            }

            lease?.Dispose();
        }

        throw new JackServerStartException(JackServerFailure.NoFreeName, name is null
            ? "All names for embedded servers are in use."
            : $"A JACK server named '{name}' runs already.");
    }

    private void Configure(JackServerOptions options)
    {
        Parameters["realtime"].Value = options.Realtime;
        Parameters["sync"].Value = options.Synchronous;
        Parameters["port-max"].Value = options.PortMax ?? JackServerCommand.ChoosePortMax(ServerSocket.FreeSharedMemory());
        JackServerDriver driver = GetDriver(options.Driver);
        if (options.Driver == JackServerCommand.DummyDriver)
        {
            driver.Parameters["rate"].Value = options.SampleRate;
            driver.Parameters["period"].Value = options.BufferSize;
            driver.Parameters["capture"].Value = options.CapturePorts;
            driver.Parameters["playback"].Value = options.PlaybackPorts;
        }

        if (options.DriverArguments.Count > 0)
        {
            driver.ParseArguments(options.DriverArguments);
        }
    }

    private int MasterParameter(string name)
    {
        lock (_lock)
        {
            return State is JackServerState.Open or JackServerState.Running && _master!.Parameters.Find(name) is { } parameter ? parameter.Value.ToInt32() : 0;
        }
    }
}
