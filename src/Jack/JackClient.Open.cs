using System.Collections.Concurrent;
using Jack.Interop;

namespace Jack;

/// <content>Opening and closing.</content>
public sealed partial class JackClient
{
    // jack_options_t.
    private const uint NoStartServer = 0x01;
    private const uint UseExactName = 0x02;
    private const uint ServerName = 0x04;
    private const uint SessionId = 0x20;

    /// <summary>Closes the client: it leaves the graph with its ports and connections. Calling it again does nothing.</summary>
    /// <remarks>
    /// Not realtime-safe: it waits. May be called on any thread, and never throws. In an event handler it does not wait for the handler; inside a JACK callback it lets
    /// another thread close the client and returns at once. A server that does not answer is waited for no longer than
    /// <see cref="JackClientOptions.CloseTimeout"/>. Source: <c>jack_client_close</c>.
    /// </remarks>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closing, 1) != 0)
        {
            return;
        }

        Bridge.StopProcessing();
        var closer = new Thread(CloseOnThread) { IsBackground = true, Name = $"JACK close of {Name}" };
        closer.Start();
        if (JackCallbackScope.IsInside)
        {
            return;
        }

        if (!closer.Join(_closeTimeout))
        {
            Log.CloseTimedOut(_logger, Name, _closeTimeout);
        }
        else if (!_pump.Complete(_closeTimeout))
        {
            Log.HandlerTimedOut(_logger, Name, _closeTimeout);
        }
    }

    /// <summary>Closes the C client; what runs inside it ends first. Returns when it is closed, whoever closes it.</summary>
    internal void CloseNative()
    {
        if (Interlocked.Exchange(ref _nativeClosing, 1) != 0)
        {
            _handle.WaitUntilClosed();
            return;
        }

        Volatile.Write(ref _state, (int)JackClientState.Closed);
        foreach (OwnPort port in AllOwnPorts())
        {
            port.MarkClosed();
        }

        Threads.StopAll();
        Bridge.WaitForHandlers();
        _handle.Dispose();
        _handle.WaitUntilClosed();
        Bridge.Close();
        ServerBinding.Release(this);
    }

    private void CloseOnThread()
    {
        CloseNative();
        _completion.TrySetResult();
        CompleteWatchers();
        _pump.StopTaking();
    }

    private static nint OpenNative(IJackApi api, string name, JackClientOptions options, out JackStatus status)
    {
        // Libjack would not see a variable that this process has set: .NET keeps its own copy of the environment.
        string? server = options.ServerName ?? Environment.GetEnvironmentVariable(ServerBinding.Variable);
        uint flags = (options.StartServer ? 0u : NoStartServer)
            | (options.UseExactName ? UseExactName : 0)
            | (server is null ? 0 : ServerName)
            | (options.SessionId is null ? 0 : SessionId);
        var bridge = MessageBridge.Of(api);
        ConcurrentQueue<string> messages = bridge.BeginCapture();
        nint client = 0;
        uint bits;
        try
        {
            using (SignalMask.Preserve())
            using (new NativeEnvironment("PIPEWIRE_LATENCY", api.Implementation == JackImplementation.PipeWire ? options.PipeWireLatency?.ToString() : null))
            {
                client = api.OpenClient(name, flags, out bits, server, options.SessionId);
            }
        }
        finally
        {
            bridge.EndCapture(messages, print: client != 0);
        }

        status = (JackStatus)bits;
        return client != 0 ? client : throw OpenError(name, options, status, messages);
    }

    private static JackOpenException OpenError(string name, JackClientOptions options, JackStatus status, IEnumerable<string> messages)
    {
        string call = $"jack_client_open '{name}' on the server '{ServerBinding.EffectiveName(options.ServerName)}' failed (0x{(int)status:x}: {status})";
        string said = string.Concat(messages.Distinct().Select(message => $" JACK said: {message}"));
        if ((status & JackStatus.ServerFailed) != 0)
        {
            return new JackOpenException(
                $"{call}: no JACK server of that name answers. Start one, for example 'jackd -d dummy', name another in the options, or set StartServer.{said}", name, status);
        }

        // JACK1 and JACK2 refuse an exact name without telling the reason.
        if ((status & JackStatus.NameNotUnique) != 0 || (options.UseExactName && (status & JackStatus.ServerError) != 0))
        {
            return new JackClientNameInUseException(
                $"{call}: another client has that name. Choose another, or let the server make it unique by leaving UseExactName off.{said}", name, status);
        }

        return new JackOpenException((status & JackStatus.VersionError) != 0
            ? $"{call}: the JACK library and the server have different protocol versions. Install matching ones.{said}"
            : $"{call}.{said}", name, status);
    }
}
