using System.Collections;

namespace Jack;

/// <summary>The client's own ports of one kind, in the order in which they were registered. It always shows what is registered now.</summary>
/// <typeparam name="TPort">The kind of port.</typeparam>
/// <remarks>Reading is realtime-safe: a process handler walks the ports that were there when it began to, while others come and go.</remarks>
public sealed class PortCollection<TPort> : IReadOnlyList<TPort>
    where TPort : OwnPort
{
    private readonly Func<string, PortFlags, TPort> _register;
    private readonly Action<TPort[]>? _changed;
    private readonly Lock _lock = new();
    private TPort[] _ports = [];

    internal PortCollection(Func<string, PortFlags, TPort> register, Action<TPort[]>? changed = null)
    {
        _register = register;
        _changed = changed;
    }

    /// <inheritdoc/>
    [RealtimeSafe]
    public int Count => Volatile.Read(ref _ports).Length;

    /// <inheritdoc/>
    [RealtimeSafe]
    public TPort this[int index] => Volatile.Read(ref _ports)[index];

    /// <summary>Gets the port with a short name.</summary>
    /// <param name="shortName">The name without the client.</param>
    /// <exception cref="KeyNotFoundException">There is no such port.</exception>
    public TPort this[string shortName] =>
        Array.Find(Volatile.Read(ref _ports), port => port.ShortName == shortName)
        ?? throw new KeyNotFoundException($"The client has no port '{shortName}' of this kind.");

    /// <summary>Registers a port.</summary>
    /// <param name="shortName">The name without the client, unique within it.</param>
    /// <param name="flags">Any of <see cref="PortFlags.IsPhysical"/>, <see cref="PortFlags.CanMonitor"/>, <see cref="PortFlags.IsTerminal"/> and <see cref="PortFlags.IsControlVoltage"/>.</param>
    /// <returns>The port, which is in this collection from now on.</returns>
    /// <exception cref="ArgumentException">The name is empty, too long, in use or no valid text; or a flag is not for this.</exception>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Allowed while the client is active. Source: <c>jack_port_register</c>.</remarks>
    public TPort Register(string shortName, PortFlags flags = PortFlags.None)
    {
        TPort port = _register(shortName, flags);
        Replace(ports => [.. ports, port]);
        return port;
    }

    /// <summary>Unregisters all ports.</summary>
    /// <exception cref="JackException">The server refused.</exception>
    /// <exception cref="InvalidOperationException">Called inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it calls the server. Source: <c>jack_port_unregister</c>.</remarks>
    public void Clear()
    {
        foreach (TPort port in Volatile.Read(ref _ports))
        {
            port.Unregister();
        }
    }

    /// <summary>Gets the ports as they are now.</summary>
    /// <returns>A span over them, which later changes do not touch.</returns>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeSafe]
    public ReadOnlySpan<TPort> AsSpan() => Volatile.Read(ref _ports);

    /// <summary>Walks the ports as they are now.</summary>
    /// <returns>The enumerator.</returns>
    /// <remarks>Realtime-safe.</remarks>
    [RealtimeSafe]
    public ReadOnlySpan<TPort>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<TPort> IEnumerable<TPort>.GetEnumerator() => ((IEnumerable<TPort>)Volatile.Read(ref _ports)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Volatile.Read(ref _ports).GetEnumerator();

    internal void Remove(OwnPort port) => Replace(ports => Array.FindAll(ports, present => !ReferenceEquals(present, port)));

    private void Replace(Func<TPort[], TPort[]> change)
    {
        lock (_lock)
        {
            Volatile.Write(ref _ports, change(_ports));
            _changed?.Invoke(_ports);
        }
    }
}
