using System.Collections.Concurrent;

namespace Jack.Interop;

/// <summary>
/// Raises events on one thread of its own, in the order in which they were posted, so that handlers may call JACK. Posting
/// takes no lock that a handler could hold.
/// </summary>
internal sealed class NotificationPump
{
    private readonly BlockingCollection<Action> _queue = [];
    private readonly Lock _startLock = new();
    private readonly string _name;
    private Thread? _thread;

    public NotificationPump(string name) => _name = name;

    public bool IsCurrentThread => Thread.CurrentThread == _thread;

    public void Post(Action action)
    {
        try
        {
            _queue.Add(action);
        }
        catch (InvalidOperationException) when (_queue.IsAddingCompleted)
        {
            // The client has been disposed: nobody listens any more.
            return;
        }

        if (Volatile.Read(ref _thread) is null)
        {
            Start();
        }
    }

    /// <summary>Takes no more; what was posted is still raised.</summary>
    public void StopTaking() => _queue.CompleteAdding();

    /// <summary>Takes no more, and waits until what was posted has been raised, unless this is the pump's own thread.</summary>
    /// <returns><see langword="false"/> when a handler did not return in time; the rest is raised when it does.</returns>
    public bool Complete(TimeSpan timeout)
    {
        _queue.CompleteAdding();
        Thread? thread;
        lock (_startLock)
        {
            // Another thread may be just starting it, and a thread that has not been started cannot be joined.
            thread = _thread;
        }

        return thread is null || IsCurrentThread || thread.Join(timeout);
    }

    private void Start()
    {
        lock (_startLock)
        {
            if (_thread is null)
            {
                var thread = new Thread(Run) { IsBackground = true, Name = _name };
                Volatile.Write(ref _thread, thread);
                thread.Start();
            }
        }
    }

    private void Run()
    {
        foreach (Action action in _queue.GetConsumingEnumerable())
        {
            action();
        }
    }
}
