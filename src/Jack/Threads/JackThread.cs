using Jack.Interop;

namespace Jack;

/// <summary>A thread that JACK has created for a client.</summary>
public sealed class JackThread : IDisposable
{
    private readonly JackClient _client;
    private readonly Action<CancellationToken> _body;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _created = new();
    private nuint _thread;
    private int _managedId;
    private int _joined;

    internal JackThread(JackClient client, Action<CancellationToken> body)
    {
        _client = client;
        _body = body;
    }

    /// <summary>Gets a task that ends with the thread's body, with its exception if it threw one.</summary>
    public Task Completion => _completion.Task;

    /// <summary>Asks the thread to end, by the token that its body was given. It does not wait.</summary>
    /// <remarks>Not realtime-safe: it runs what waits for the token.</remarks>
    public void RequestStop() => _stop.Cancel();

    /// <summary>Asks the thread to end, and waits for it.</summary>
    /// <param name="timeout">How long to wait; <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <returns><see langword="false"/> when the thread has not ended in time. It runs on; nothing ends it by force.</returns>
    /// <exception cref="InvalidOperationException">Called on the thread itself, or inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it waits.</remarks>
    public bool Stop(TimeSpan timeout)
    {
        RequestStop();
        return Join(timeout);
    }

    /// <summary>Waits for the thread to end by itself.</summary>
    /// <param name="timeout">How long to wait; <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <returns><see langword="false"/> when the thread has not ended in time.</returns>
    /// <exception cref="InvalidOperationException">Called on the thread itself, or inside a JACK callback.</exception>
    /// <remarks>Not realtime-safe: it waits. Source: <c>jack_client_stop_thread</c>, which only waits as well.</remarks>
    public bool Join(TimeSpan timeout)
    {
        JackCallbackScope.ThrowIfInside(nameof(Join));
        if (Environment.CurrentManagedThreadId == Volatile.Read(ref _managedId))
        {
            throw new InvalidOperationException("A thread cannot wait for its own end.");
        }

        // Faults are for those who ask for the task; here the end is what counts.
        if (Task.WaitAny([Completion], timeout) < 0)
        {
            return false;
        }

        if (Interlocked.Exchange(ref _joined, 1) == 0)
        {
            Release();
        }

        return true;
    }

    /// <summary>Asks the thread to end, and gives its resources back when it has. It does not wait.</summary>
    /// <remarks>Not realtime-safe: it allocates.</remarks>
    public void Dispose()
    {
        RequestStop();
        if (Interlocked.Exchange(ref _joined, 1) == 0)
        {
            _ = Completion.ContinueWith(static (_, state) => ((JackThread)state!).Release(), this, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    internal int Start(nint client, int priority, bool realtime)
    {
        nint token = ThreadTable.Add(this);
        int result = _client.Api.CreateThread(client, out _thread, priority, realtime, ThreadTable.Entry, token);
        if (result != 0)
        {
            ThreadTable.Take(token);
        }

        _created.SetResult(result == 0);
        return result;
    }

    /// <summary>Runs the body on the new thread. No exception leaves it.</summary>
    internal void Run()
    {
        // JACK2 gives the thread its priority when it runs already, and fails when it has ended by then. A thread that has failed
        // may run all the same.
        if (!_created.Task.Result)
        {
            return;
        }

        Volatile.Write(ref _managedId, Environment.CurrentManagedThreadId);
        Exception? failure = null;
        try
        {
            _body(_stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The body has ended the way it was asked to.
        }
#pragma warning disable CA1031 // Nothing may escape into native code: the exception ends in Completion and in the log.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
            Log.ThreadFailed(_client.Logger, exception, _client.Name);
        }

        _client.Threads.Forget(this);
        if (failure is null)
        {
            _completion.SetResult();
        }
        else
        {
            _completion.SetException(failure);
            _ = _completion.Task.Exception;
        }
    }

    // Whoever creates a POSIX thread must join it, or its stack stays. It is at its very end here.
    private void Release()
    {
        try
        {
            using SafeJackClientHandle.Lease lease = _client.Read();
            if (_client.Api.Supports(JackFeature.StopThread))
            {
                _client.Api.StopThread(lease.Pointer, _thread);
                return;
            }
        }
        catch (ObjectDisposedException)
        {
            // The thread has outlived its client, without which JACK does not join it.
        }

        ThreadPosix.Join(_thread);
    }
}
