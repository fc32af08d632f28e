using Jack.Tests;

namespace Jack.IntegrationTests.Threads;

internal sealed class ThreadsTests : ServerFixture
{
    [Test]
    public void Priorities_ServerWithoutRealtime_AreNone()
    {
        JackClient client = Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.Threads.RealtimePriority, Is.Null);
            Assert.That(client.Threads.MaxRealtimePriority, Is.Null);
        }
    }

    [Test]
    public void CreateThread_Body_RunsOnAThreadOfItsOwn()
    {
        JackClient client = Open();
        int id = 0;

        using JackThread thread = client.Threads.CreateThread(_ => id = Environment.CurrentManagedThreadId, realtime: false);
        bool ended = thread.Join(Signal.Limit);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ended, Is.True);
            Assert.That(thread.Completion.IsCompletedSuccessfully, Is.True);
            Assert.That(id, Is.Not.Zero.And.Not.EqualTo(Environment.CurrentManagedThreadId));
        }
    }

    [Test]
    public void Stop_BodyThatWaits_EndsIt()
    {
        JackClient client = Open();
        using JackThread thread = client.Threads.CreateThread(stop => stop.WaitHandle.WaitOne(), realtime: false);

        Assert.That(thread.Join(TimeSpan.FromMilliseconds(20)), Is.False);
        Assert.That(thread.Stop(Signal.Limit), Is.True);
    }

    [Test]
    public void Stop_BodyThatThrowsCancelled_EndsWell()
    {
        JackClient client = Open();
        using JackThread thread = client.Threads.CreateThread(
            stop =>
            {
                stop.WaitHandle.WaitOne();
                stop.ThrowIfCancellationRequested();
            },
            realtime: false);

        Assert.That(thread.Stop(Signal.Limit), Is.True);
        Assert.That(thread.Completion.IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public void CreateThread_BodyThatThrows_EndsInCompletion()
    {
        JackClient client = Open();

        using JackThread thread = client.Threads.CreateThread(_ => throw new InvalidOperationException("no luck"), realtime: false);

        Assert.That(thread.Join(Signal.Limit), Is.True);
        Assert.That(thread.Completion.Exception!.InnerException, Has.Message.EqualTo("no luck"));
    }

    [Test]
    public void Join_OnTheThreadItself_Throws()
    {
        JackClient client = Open();
        JackThread? thread = null;
        using var known = new Signal();

        thread = client.Threads.CreateThread(
            _ =>
            {
                known.Wait();
                thread!.Join(Signal.Limit);
            },
            realtime: false);
        known.Set();
        thread.Join(Signal.Limit);

        Assert.That(thread.Completion.Exception!.InnerException, Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    public void Dispose_Client_AsksItsThreadsToEnd()
    {
        JackClient client = Open();
        JackThread thread = client.Threads.CreateThread(stop => stop.WaitHandle.WaitOne(), realtime: false);

        client.Dispose();

        Assert.That(thread.Join(Signal.Limit), Is.True);
        Assert.That(() => client.Threads.CreateThread(_ => { }), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void CreateThread_AThousandTimes_LeaksNoThread()
    {
        JackClient client = Open();
        int runs = 0;
        int threads = Directory.GetDirectories("/proc/self/task").Length;

        for (int i = 0; i < 1_000; i++)
        {
            using JackThread thread = client.Threads.CreateThread(_ => runs++, realtime: false);
            thread.Join(Signal.Limit);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(runs, Is.EqualTo(1_000));
            Assert.That(Directory.GetDirectories("/proc/self/task"), Has.Length.LessThan(threads + 100));
        }
    }

    [Test]
    public void CreateThread_PriorityNotPositive_IsRefused()
    {
        JackClient client = Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => client.Threads.CreateThread(_ => { }, priority: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => client.Threads.AcquireRealtimeScheduling(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => client.Threads.CreateThread(null!), Throws.ArgumentNullException);
        }
    }
}
