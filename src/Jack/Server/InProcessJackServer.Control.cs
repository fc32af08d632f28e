using Jack.Interop;

namespace Jack;

/// <content>The server's life, its drivers and its internal clients.</content>
public sealed partial class InProcessJackServer
{
    /// <summary>Opens the server on a driver.</summary>
    /// <param name="driver">A master driver of this server.</param>
    /// <exception cref="InvalidOperationException">The server is open already.</exception>
    /// <exception cref="JackException">The driver does not open; <see cref="Output"/> says why.</exception>
    public void Open(JackServerDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        lock (_lock)
        {
            Require(JackServerState.Created, nameof(Open));
            RequireType(driver, JackServerDriverType.Master);
            ThrowIfFalse(ControlApi.OpenServer(_handle.Pointer, driver.Pointer), $"jackctl_server_open '{driver}'");
            _master = driver;
            State = JackServerState.Open;
        }
    }

    /// <summary>Starts the cycles; clients can open when it returns.</summary>
    /// <exception cref="InvalidOperationException">The server is not open, or runs.</exception>
    /// <exception cref="JackException">The driver does not start; <see cref="Output"/> says why.</exception>
    public void StartProcessing()
    {
        lock (_lock)
        {
            Require(JackServerState.Open, nameof(StartProcessing));
            ThrowIfFalse(ControlApi.StartServer(_handle.Pointer), "jackctl_server_start");
            State = JackServerState.Running;
        }
    }

    /// <summary>Unloads the internal clients and stops the cycles; the clients of other processes see the server's shutdown.</summary>
    /// <exception cref="InvalidOperationException">The server does not run, or clients of this process are open on it: closing them later would hang.</exception>
    /// <exception cref="JackException">The driver does not stop; <see cref="Output"/> says why.</exception>
    public void StopProcessing()
    {
        lock (_lock)
        {
            Require(JackServerState.Running, nameof(StopProcessing));
            if (ServerBinding.ClientsOn(Name) is [JackClient client, ..])
            {
                throw new InvalidOperationException($"Dispose the client '{client.Name}' before its server '{Name}', which runs in the same process, is stopped.");
            }

            UnloadAll();
            ThrowIfFalse(ControlApi.StopServer(_handle.Pointer), "jackctl_server_stop");
            State = JackServerState.Open;
        }
    }

    /// <summary>Gives the driver back; parameters can be set and the server opened again.</summary>
    /// <exception cref="InvalidOperationException">The server is not open, or runs.</exception>
    /// <exception cref="JackException">The driver does not close; <see cref="Output"/> says why.</exception>
    public void Close()
    {
        lock (_lock)
        {
            Require(JackServerState.Open, nameof(Close));
            ThrowIfFalse(ControlApi.CloseServer(_handle.Pointer), "jackctl_server_close");
            _slaves.Clear();
            State = JackServerState.Created;
        }
    }

    /// <summary>Adds a driver whose ports run along with the master's.</summary>
    /// <param name="driver">A slave driver of this server.</param>
    /// <exception cref="InvalidOperationException">The server is not open, or runs: JACK takes slaves between the two only.</exception>
    /// <exception cref="JackException">The driver does not open; <see cref="Output"/> says why.</exception>
    public void AddSlave(JackServerDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        lock (_lock)
        {
            Require(JackServerState.Open, nameof(AddSlave));
            RequireType(driver, JackServerDriverType.Slave);
            ThrowIfFalse(ControlApi.AddSlave(_handle.Pointer, driver.Pointer), $"jackctl_server_add_slave '{driver}'");
            _slaves.Add(driver);
        }
    }

    /// <summary>Removes a driver that was added.</summary>
    /// <param name="driver">The slave driver.</param>
    /// <exception cref="InvalidOperationException">The driver was not added, the server is not open, or runs.</exception>
    /// <exception cref="JackException">The driver does not close; <see cref="Output"/> says why.</exception>
    public void RemoveSlave(JackServerDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        lock (_lock)
        {
            Require(JackServerState.Open, nameof(RemoveSlave));
            if (!_slaves.Contains(driver))
            {
                throw new InvalidOperationException($"The driver '{driver}' was not added.");
            }

            ThrowIfFalse(ControlApi.RemoveSlave(_handle.Pointer, driver.Pointer), $"jackctl_server_remove_slave '{driver}'");
            _slaves.Remove(driver);
        }
    }

    /// <summary>Exchanges the master driver while the server runs; the clients stay.</summary>
    /// <param name="driver">A master driver of this server, with its parameters set.</param>
    /// <exception cref="InvalidOperationException">The server does not run.</exception>
    /// <exception cref="JackException">The driver does not open or start; <see cref="Output"/> says why.</exception>
    public void SwitchMaster(JackServerDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        lock (_lock)
        {
            Require(JackServerState.Running, nameof(SwitchMaster));
            RequireType(driver, JackServerDriverType.Master);
            ThrowIfFalse(ControlApi.SwitchMaster(_handle.Pointer, driver.Pointer), $"jackctl_server_switch_master '{driver}'");
            _master = driver;
        }
    }

    /// <summary>Loads a client into the server. It runs in this process, and what crashes it crashes this process: JACK's "audioadapter" does without a sound card, its "netadapter" at times when it is unloaded.</summary>
    /// <param name="client">The internal client, with its parameters set.</param>
    /// <exception cref="InvalidOperationException">The server does not run, or the client is loaded.</exception>
    /// <exception cref="JackException">The client does not start; <see cref="Output"/> says why.</exception>
    public void Load(JackServerInternalClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        lock (_lock)
        {
            Require(JackServerState.Running, nameof(Load));
            RequireLoaded(client, false);
            ThrowIfFalse(ControlApi.LoadInternal(_handle.Pointer, client.Pointer), $"jackctl_server_load_internal '{client}'");
            client.IsLoaded = true;
        }
    }

    /// <summary>Unloads a client from the server.</summary>
    /// <param name="client">The internal client.</param>
    /// <exception cref="InvalidOperationException">The server does not run, or the client is not loaded: JACK would crash.</exception>
    /// <exception cref="JackException">The client does not end; <see cref="Output"/> says why.</exception>
    public void Unload(JackServerInternalClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        lock (_lock)
        {
            Require(JackServerState.Running, nameof(Unload));
            RequireLoaded(client, true);
            ThrowIfFalse(ControlApi.UnloadInternal(_handle.Pointer, client.Pointer), $"jackctl_server_unload_internal '{client}'");
            client.IsLoaded = false;
        }
    }

    /// <summary>Loads the internal clients and makes the connections that a session file lists.</summary>
    /// <param name="file">The file: lines of "l name" for a client and "c source destination" for a connection.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The server does not run.</exception>
    /// <exception cref="JackException">A line of the file cannot be done; <see cref="Output"/> says which.</exception>
    public void LoadSession(string file)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"There is no session file '{file}'.", file);
        }

        lock (_lock)
        {
            Require(JackServerState.Running, nameof(LoadSession));
            ThrowIfFalse(ControlApi.LoadSessionFile(_handle.Pointer, file), $"jackctl_server_load_session_file '{file}'");
        }
    }

    /// <summary>Ends the server. Clients of this process that are open on it are disposed first, because they would hang later. Never throws; calling it again does nothing.</summary>
    public void Dispose()
    {
        foreach (JackClient client in ServerBinding.ClientsOn(Name))
        {
            client.Dispose();
        }

        lock (_lock)
        {
            if (State == JackServerState.Disposed)
            {
                return;
            }

            if (State == JackServerState.Running)
            {
                UnloadAll();
                _ = ControlApi.StopServer(_handle.Pointer);
            }

            if (State != JackServerState.Created)
            {
                _ = ControlApi.CloseServer(_handle.Pointer);
            }

            State = JackServerState.Disposed;
            _handle.Dispose();
        }

        ControlMessages.Send(null);
        ServerLeftovers.RemoveSemaphores(Name);
        _lease.Dispose();
        AppDomain.CurrentDomain.ProcessExit -= DisposeAtExit;
        lock (s_currentLock)
        {
            s_current = null;
        }
    }

    /// <summary>Ends the server, as <see cref="Dispose"/> does, on another thread.</summary>
    /// <returns>The task that ends when the server has ended.</returns>
    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    private static void ThrowIfFalse(bool result, string call)
    {
        if (!result)
        {
            throw new JackException($"{call} failed.");
        }
    }

    private static void RequireType(JackServerDriver driver, JackServerDriverType type)
    {
        if (driver.Type != type)
        {
            throw new ArgumentException($"'{driver}' is a {driver.Type} driver; a {type} driver is needed.", nameof(driver));
        }
    }

    private static void RequireLoaded(JackServerInternalClient client, bool loaded)
    {
        if (client.IsLoaded != loaded)
        {
            throw new InvalidOperationException($"The internal client '{client}' is {(loaded ? "not loaded" : "loaded already")}.");
        }
    }

    private void Require(JackServerState state, string member)
    {
        ObjectDisposedException.ThrowIf(State == JackServerState.Disposed, this);
        if (State != state)
        {
            throw new InvalidOperationException($"{member} needs a server in the state {state}; this one is {State}.");
        }
    }

    private void UnloadAll()
    {
        foreach (JackServerInternalClient client in InternalClients.Where(client => client.IsLoaded))
        {
            client.IsLoaded = !ControlApi.UnloadInternal(_handle.Pointer, client.Pointer);
        }
    }

    private void DisposeAtExit(object? sender, EventArgs e) => Dispose();
}
