using Jack.Interop;

namespace Jack;

/// <summary>Threads that run in real time beside JACK's own. Reached as <see cref="JackClient.Threads"/>.</summary>
/// <remarks>Members may be called on any thread.</remarks>
public sealed class JackThreads
{
    private readonly JackClient _client;
    private readonly Lock _lock = new();
    private List<JackThread>? _threads = [];

    internal JackThreads(JackClient client) => _client = client;

    /// <summary>Gets the priority that JACK's own client threads have; <see langword="null"/> where the server does not run in real time.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Source: <c>jack_client_real_time_priority</c>.</remarks>
    public int? RealtimePriority
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return ToPriority(_client.Api.GetRealtimePriority(lease.Pointer));
        }
    }

    /// <summary>Gets the highest priority that a client's thread should have; <see langword="null"/> where the server does not run in real time.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Source: <c>jack_client_max_real_time_priority</c>.</remarks>
    public int? MaxRealtimePriority
    {
        get
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            return ToPriority(_client.Api.GetMaxRealtimePriority(lease.Pointer));
        }
    }

    /// <summary>Makes the calling thread run in real time. Meant for threads of one's own, not for those of the thread pool.</summary>
    /// <param name="priority">The priority, higher runs first; <see langword="null"/> means <see cref="RealtimePriority"/>, or 10 where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priority"/> is not positive.</exception>
    /// <exception cref="JackException">The operating system refused, mostly because the user lacks the right: see the real-time limits (RLIMIT_RTPRIO).</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it calls the operating system. The garbage collector stops the thread like any other that runs managed code. Source: <c>jack_acquire_real_time_scheduling</c>.</remarks>
    public void AcquireRealtimeScheduling(int? priority = null)
    {
        int wanted = ToNative(priority);
        JackError.ThrowIfFailed(
            _client.Api.AcquireRealtimeScheduling(ThreadPosix.Current, wanted),
            $"jack_acquire_real_time_scheduling with priority {wanted}, for which the user needs the right to real-time scheduling,");
    }

    /// <summary>Makes the calling thread run normally again.</summary>
    /// <exception cref="JackException">The operating system refused.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>Not realtime-safe: it calls the operating system. Source: <c>jack_drop_real_time_scheduling</c>.</remarks>
    public void DropRealtimeScheduling()
    {
        using SafeJackClientHandle.Lease lease = _client.Read();
        JackError.ThrowIfFailed(_client.Api.DropRealtimeScheduling(ThreadPosix.Current), "jack_drop_real_time_scheduling");
    }

    /// <summary>Creates a thread the way JACK creates its own, and starts it.</summary>
    /// <param name="body">What the thread does. The token tells when it is to end.</param>
    /// <param name="realtime">Whether it runs in real time.</param>
    /// <param name="priority">The priority of a real-time thread; <see langword="null"/> means <see cref="RealtimePriority"/>, or 10 where there is none.</param>
    /// <returns>The thread. Disposing the client asks it to end, and does not wait.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priority"/> is not positive.</exception>
    /// <exception cref="JackException">The thread could not be created, mostly because the user lacks the right to real-time scheduling.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <remarks>
    /// Not realtime-safe: it starts a thread. An exception of <paramref name="body"/> ends <see cref="JackThread.Completion"/> and is logged.
    /// Source: <c>jack_client_create_thread</c>.
    /// </remarks>
    public JackThread CreateThread(Action<CancellationToken> body, bool realtime = true, int? priority = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        int wanted = ToNative(priority);
        using SafeJackClientHandle.Lease lease = _client.Read();
        var thread = new JackThread(_client, body);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_threads is null, _client);
            _threads.Add(thread);
        }

        int result = thread.Start(lease.Pointer, wanted, realtime);
        if (result != 0)
        {
            Forget(thread);
            throw JackError.Failed(result, $"jack_client_create_thread {(realtime ? $"with real-time priority {wanted}, for which the user needs the right to real-time scheduling," : "")}");
        }

        return thread;
    }

    internal void Forget(JackThread thread)
    {
        lock (_lock)
        {
            _threads?.Remove(thread);
        }
    }

    /// <summary>Asks all threads to end, and lets none begin.</summary>
    internal void StopAll()
    {
        List<JackThread>? threads;
        lock (_lock)
        {
            (threads, _threads) = (_threads, null);
        }

        threads?.ForEach(thread => thread.RequestStop());
    }

    private static int? ToPriority(int native) => native < 0 ? null : native;

    private int ToNative(int? priority)
    {
        const int Usual = 10;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priority ?? Usual, nameof(priority));
        return priority ?? RealtimePriority ?? Usual;
    }
}
