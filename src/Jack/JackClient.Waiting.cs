namespace Jack;

/// <content>Ports that are still to come: PipeWire shows a port to others some time after it was registered, and programs start in any order.</content>
public sealed partial class JackClient
{
    private static readonly TimeSpan s_lookInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until there is a port of a name.</summary>
    /// <param name="portName">The full name, or an alias.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The port, at once if it is there already.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting.</exception>
    /// <exception cref="InvalidOperationException">The client ended meanwhile; the inner exception says why.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it allocates. Source: <c>jack_port_by_name</c>.</remarks>
    public async Task<JackPort> WaitForPortAsync(string portName, CancellationToken cancellationToken = default)
    {
        var found = new TaskCompletionSource<JackPort>(TaskCreationOptions.RunContinuationsAsynchronously);
        PortRegistered += Look;
        PortRenamed += Look;
        try
        {
            while (!found.Task.IsCompleted)
            {
                if (TryGetPort(portName, out JackPort? present))
                {
                    return present;
                }

                // JACK1 and PipeWire tell a client of new ports only while it is active.
                await Task.WhenAny(found.Task, Completion, Task.Delay(s_lookInterval, cancellationToken)).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                if (Completion.IsCompleted)
                {
                    throw new InvalidOperationException($"The client '{Name}' ended while it waited for the port '{portName}'.", Completion.Exception?.InnerException);
                }
            }

            return await found.Task.ConfigureAwait(false);
        }
        finally
        {
            PortRegistered -= Look;
            PortRenamed -= Look;
        }

        void Look(object? sender, GraphChange change)
        {
            try
            {
                if (TryGetPort(portName, out JackPort? port))
                {
                    found.TrySetResult(port);
                }
            }
            catch (ObjectDisposedException)
            {
                // Disposed while the event was under way: Completion ends the waiting.
            }
        }
    }

    /// <summary>Connects an output to an input as soon as both are there.</summary>
    /// <param name="source">The full name of the output.</param>
    /// <param name="destination">The full name of the input.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when the ports are connected.</returns>
    /// <exception cref="JackConnectException">The ports cannot be connected; <see cref="JackConnectException.Result"/> says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting.</exception>
    /// <exception cref="InvalidOperationException">The client ended meanwhile; the inner exception says why.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_connect</c>.</remarks>
    public async Task ConnectAsync(string source, string destination, CancellationToken cancellationToken = default)
    {
        await WaitForPortAsync(source, cancellationToken).ConfigureAwait(false);
        await WaitForPortAsync(destination, cancellationToken).ConfigureAwait(false);
        Connect(source, destination);
    }
}
