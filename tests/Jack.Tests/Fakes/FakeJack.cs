using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Jack.Interop;

namespace Jack.Tests.Fakes;

/// <summary>
/// Plays libjack and its server: keeps the function pointers that clients register and calls them on threads of its own. It is as
/// strict as the real one is fragile: what would crash or hang a process is a violation, which <see cref="Dispose"/> reports.
/// </summary>
internal sealed unsafe partial class FakeJack : IJackApi, IDisposable
{
    public const int SampleRate = 48_000;

    [ThreadStatic]
    private static int s_callbackDepth;

    private readonly Lock _lock = new();
    private readonly List<FakeClient> _clients = [];
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly FakeThread _processThread = new("fake JACK process");
    private readonly FakeThread _notificationThread = new("fake JACK notifications");

    public JackImplementation Implementation { get; init; } = JackImplementation.Jack2;

    public int MaxClientNameBytes => 63;

    public int MaxPortNameBytes => 256;

    /// <summary>Gets or sets what runs at the start of every call, with the name of the method.</summary>
    public Action<string>? Intercept { get; set; }

    /// <summary>Gets the calls that a request to the server made, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Gets or sets what requests return; 0 lets them succeed.</summary>
    public int RequestResult { get; set; }

    public bool IsDead { get; private set; }

    public uint BufferSize { get; private set; } = 64;

    public bool Freewheeling { get; private set; }

    public float XrunDelay { get; private set; }

    /// <summary>Gets or sets whether a request returns only when its notifications have been delivered.</summary>
    public bool NotifiesBeforeReturn { get; set; }

    public ConcurrentQueue<string> Violations => _violations;

    public IReadOnlyList<FakeClient> Clients
    {
        get
        {
            lock (_lock)
            {
                return [.. _clients];
            }
        }
    }

    public bool Supports(JackFeature feature) => true;

    /// <summary>Runs cycles one after the other.</summary>
    /// <returns>The bytes that the process thread allocated meanwhile.</returns>
    public long RunCycles(int count = 1, uint frameCount = 0) => StartCycles(count, frameCount).WaitForResult();

    /// <summary>Starts cycles that a test is going to hold up.</summary>
    public Task<long> StartCycles(int count = 1, uint frameCount = 0) => _processThread.Run(() =>
    {
        uint frames = frameCount == 0 ? BufferSize : frameCount;
        FakeClient[] clients = [.. Clients.Where(client => client.IsActive)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < count; i++)
        {
            RunCycle(clients, frames);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    /// <summary>Waits until all notifications so far have been delivered.</summary>
    public void Flush() => _notificationThread.Run(() => 0L).WaitForResult();

    public void RaiseXrun(float delayMicroseconds)
    {
        XrunDelay = delayMicroseconds;
        NotifyActive(client => client.Xrun.Call(callback => ((delegate* unmanaged[Cdecl]<void*, int>)callback.Function)((void*)callback.State)));
    }

    public void RaiseGraphOrder() =>
        NotifyActive(client => client.GraphOrder.Call(callback => ((delegate* unmanaged[Cdecl]<void*, int>)callback.Function)((void*)callback.State)));

    /// <summary>Ends the server as a crash would: everybody is told, requests fail from now on.</summary>
    public void KillServer(string reason = "JACK server has been closed", JackStatus status = JackStatus.Failure | JackStatus.ServerError)
    {
        IsDead = true;
        foreach (FakeClient client in Clients)
        {
            client.WasLost = !client.IsClosed;
        }

        Notify(
            client => client.Shutdown.Call(callback =>
            {
                fixed (byte* text = CString.Of(reason))
                {
                    ((delegate* unmanaged[Cdecl]<Native.jack_status_t, sbyte*, void*, void>)callback.Function)((Native.jack_status_t)status, (sbyte*)text, (void*)callback.State);
                }
            }),
            _ => true);
    }

    /// <summary>Starts the server again, with nothing in it.</summary>
    public void Restart()
    {
        IsDead = false;
        Array.Clear(_ports);
        _connections.Clear();
    }

    public void Dispose()
    {
        _processThread.Dispose();
        _notificationThread.Dispose();
        foreach (FakePort port in _everyPort)
        {
            port.Dispose();
        }

        Assert.That(_violations, Is.Empty, "calls that would crash or hang a real client");
    }

    private FakeClient Use(nint pointer, [CallerMemberName] string member = "")
    {
        Intercept?.Invoke(member);
        return Find(pointer, member);
    }

    // What talks to the server: not from a callback, and not to a dead one.
    private bool TryRequest(nint pointer, out FakeClient client, [CallerMemberName] string member = "")
    {
        Intercept?.Invoke(member);
        Requests.Enqueue(member);
        client = Find(pointer, member);
        if (s_callbackDepth != 0)
        {
            _violations.Enqueue($"{member} inside a callback");
        }

        return !IsDead && RequestResult == 0;
    }

    private FakeClient Find(nint pointer, string member)
    {
        lock (_lock)
        {
            int index = (int)(pointer - FakeClient.FirstPointer);
            if (index < 0 || index >= _clients.Count || _clients[index].IsClosed)
            {
                _violations.Enqueue($"{member} on a closed client");
                throw new InvalidOperationException($"{member} on a closed client");
            }

            return _clients[index];
        }
    }

    private void NotifyActive(Action<FakeClient> call) => Notify(call, client => client.IsActive);

    private void Notify(Action<FakeClient> call, Func<FakeClient, bool> isWanted)
    {
        // Told are those who were active when it happened, not when it is delivered.
        FakeClient[] told = [.. Clients.Where(isWanted)];
        Task<long> delivered = _notificationThread.Run(() =>
        {
            foreach (FakeClient client in told)
            {
                lock (client.Delivery)
                {
                    if (!client.IsClosed)
                    {
                        Callback(() => call(client));
                    }
                }
            }

            return 0;
        });
        if (NotifiesBeforeReturn)
        {
            delivered.WaitForResult();
        }
    }

    private static void Callback(Action call)
    {
        s_callbackDepth++;
        call();
        s_callbackDepth--;
    }
}
