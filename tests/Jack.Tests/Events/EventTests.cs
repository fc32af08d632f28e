using Jack.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace Jack.Tests.Events;

internal sealed class EventTests : FakeJackTests
{
    [Test]
    public async Task Everything_IsTold_InOrder()
    {
        JackClient client = Open();
        var told = new List<string>();
        client.ClientRegistered += (_, e) => told.Add($"client +{e.Name}");
        client.ClientUnregistered += (_, e) => told.Add($"client -{e.Name}");
        client.PortRegistered += (_, e) => told.Add($"port +{e.Info.Name}");
        client.PortUnregistered += (_, e) => told.Add($"port -{e.Info.Name}");
        client.PortsConnected += (_, e) => told.Add($"{e.Source.Name} → {e.Destination.Name}");
        client.PortsDisconnected += (_, e) => told.Add($"{e.Source.Name} × {e.Destination.Name}");
        client.PortRenamed += (_, e) => told.Add($"{e.OldName} is {e.NewName}");
        client.FreewheelChanged += (_, e) => told.Add($"freewheel {e.IsFreewheeling}");
        client.BufferSizeChanged += (_, e) => told.Add($"buffer size {e.BufferSize}");
        client.XrunOccurred += (_, e) => told.Add($"xrun {e.Delay.TotalMicroseconds}");
        client.PropertyChanged += (_, e) => told.Add($"property {e.Key} {e.Change}");
        IAsyncEnumerable<GraphChange> watched = client.WatchAsync();
        Jack.NotifiesBeforeReturn = true;
        client.Activate();

        JackClient other = Open("other");
        AudioOutPort output = other.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        other.Activate();
        other.Connect(output, input);
        output.Rename("renamed");
        other.Disconnect(output, input);
        client.SetFreewheel(true);
        Jack.RaiseXrun(12);
        Jack.RaisePropertyChange(1, "key", PropertyChange.Changed);
        Jack.Flush();
        other.Dispose();
        Drain(client);
        client.SetBufferSize(512);
        client.Dispose();

        string[] expected =
        [
            "client +other", "port +other:out", "port +test:in", "port +other:out", "other:out → test:in", "other:out is other:renamed",
            "other:renamed × test:in", "freewheel True", "xrun 12", "property key Changed", "client -other", "buffer size 512",
        ];
        Assert.That(told, Is.EqualTo(expected));
        var seen = new List<GraphChange>();
        await foreach (GraphChange change in watched)
        {
            seen.Add(change);
        }

        Assert.That(seen.Where(change => change is not GraphOrderChangedEventArgs), Has.Exactly(expected.Length).Items);
        Assert.That(seen[^1], Is.TypeOf<BufferSizeChangedEventArgs>());
    }

    [Test]
    public void Handlers_RunOnOneThreadThatIsNotJacks()
    {
        JackClient client = Open();
        client.Activate();
        var threads = new HashSet<string?>();
        client.XrunOccurred += (_, _) => threads.Add(Thread.CurrentThread.Name);
        client.GraphOrderChanged += (_, _) => threads.Add(Thread.CurrentThread.Name);

        Jack.RaiseXrun(1);
        Drain(client);

        Assert.That(threads, Is.EqualTo(new[] { "JACK events of test" }));
    }

    [Test]
    public void ManyEvents_SlowHandler_NoneIsLost()
    {
        JackClient client = Open();
        client.Activate();
        using var goOn = new Signal();
        var delays = new List<double>();
        client.XrunOccurred += (_, e) =>
        {
            goOn.Wait();
            delays.Add(e.Delay.TotalMicroseconds);
        };
        for (int i = 0; i < 1_000; i++)
        {
            Jack.RaiseXrun(i);
            Jack.Flush();
        }

        goOn.Set();
        Drain(client);

        Assert.That(delays, Is.EqualTo(Enumerable.Range(0, 1_000).Select(i => (double)i)));
    }

    [Test]
    public void Throw_InHandler_OthersAreToldAndTheClientGoesOn()
    {
        var log = new RecordingLogger();
        JackClient client = Open(options: new() { Logger = log });
        client.Activate();
        int later = 0;
        EventHandlerFailedEventArgs? failed = null;
        client.XrunOccurred += (_, _) => throw new InvalidOperationException("no luck");
        client.XrunOccurred += (_, _) => later++;
        client.EventHandlerFailed += (_, e) =>
        {
            failed = e;
            throw new InvalidOperationException("not here either");
        };

        Jack.RaiseXrun(1);
        Drain(client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(later, Is.EqualTo(1));
            Assert.That(failed!.Exception, Has.Message.EqualTo("no luck"));
            Assert.That(failed.Change, Is.TypeOf<XrunEventArgs>());
            Assert.That(client.State, Is.EqualTo(JackClientState.Active));
            Assert.That(log.Messages.Select(message => message.Exception!.Message), Is.EqualTo(new[] { "no luck", "not here either" }));
            Assert.That(log.Messages[0].Text, Does.Contain("XrunEventArgs").And.Contain("'test'"));
        }
    }

    [Test]
    public void Unsubscribe_EndsTheEvents()
    {
        JackClient client = Open();
        client.Activate();
        int calls = 0;
        void Count(object? sender, XrunEventArgs e) => calls++;
        client.XrunOccurred += Count;
        Jack.RaiseXrun(1);
        Drain(client);

        client.XrunOccurred -= Count;
        Jack.RaiseXrun(1);
        Drain(client);

        Assert.That(calls, Is.EqualTo(1));
    }

    [Test]
    public void SynchronizationContext_GetsTheEvents()
    {
        var context = new QueueContext();
        JackClient client = Open(options: new() { SynchronizationContext = context });
        client.Activate();
        Thread? thread = null;
        client.XrunOccurred += (_, _) => thread = Thread.CurrentThread;

        Jack.RaiseXrun(1);
        context.RunOne();

        Assert.That(thread, Is.SameAs(Thread.CurrentThread));
    }

    [Test]
    public void SynchronizationContext_Blocked_HoldsUpNothingElse()
    {
        JackClient client = Open(options: new() { SynchronizationContext = new QueueContext() });
        client.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));
        client.Activate();

        Jack.RunCycles();
        client.Completion.WaitForEnd();

        Assert.That(() => Jack.Clients[0].IsActive, Is.False.After(5_000, 10), "a faulted client leaves the graph");
        Assert.That(client.Dispose, Throws.Nothing);
    }

    [Test]
    public void SynchronizationContext_ThatThrows_IsLogged()
    {
        var log = new RecordingLogger();
        JackClient client = Open(options: new() { SynchronizationContext = new BrokenContext(), Logger = log });
        client.Activate();

        Jack.RaiseXrun(1);
        Jack.Flush();
        client.Dispose();

        Assert.That(log.Messages, Has.Count.EqualTo(1), () => string.Join(" / ", log.Messages));
        Assert.That(log.Messages[0].Exception, Has.Message.EqualTo("closed"));
    }

    [Test]
    public async Task WatchAsync_Cancelled_Ends()
    {
        JackClient client = Open();
        client.Activate();
        using var cancellation = new CancellationTokenSource();
        Drain(client);
        IAsyncEnumerator<GraphChange> changes = client.WatchAsync(cancellation.Token).GetAsyncEnumerator();
        Jack.RaiseXrun(3);
        bool first = await changes.MoveNextAsync();

        await cancellation.CancelAsync();

        Assert.That(((XrunEventArgs)changes.Current).Delay.TotalMicroseconds, Is.EqualTo(3));
        Assert.That(async () => await changes.MoveNextAsync(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(first, Is.True);
    }

    [Test]
    public void PropertyChanged_KeyNull_IsEmpty()
    {
        JackClient client = Open();
        client.Activate();
        PropertyChangedEventArgs? told = null;
        client.PropertyChanged += (_, e) => told = e;

        Jack.RaisePropertyChange(7, null, PropertyChange.Deleted);
        Drain(client);

        Assert.That((told!.Key, told.Subject, told.Change), Is.EqualTo(("", new JackUuid(7), PropertyChange.Deleted)));
    }

    [Test]
    public void PortsConnected_PortGoneMeanwhile_KeepsItsSnapshot()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        client.Activate();
        using var goOn = new Signal();
        PortConnectionEventArgs? told = null;
        client.PortsConnected += (_, e) => told = e;
        client.XrunOccurred += (_, _) => goOn.Wait();
        Jack.RaiseXrun(1);
        Jack.Flush();

        client.Connect(output, input);
        Jack.Flush();
        input.Unregister();
        goOn.Set();
        Drain(client);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((told!.SourcePort, told.DestinationPort), Is.EqualTo(((JackPort)output, (JackPort?)null)));
            Assert.That((told.Destination.Name, told.Destination.Type, told.IsConnected), Is.EqualTo(("test:in", PortType.Audio, true)));
        }
    }

    [Test]
    public void SampleRateChanged_IsToldOnlyWhenItChanges()
    {
        JackClient client = Open();
        var handled = new List<int>();
        var told = new List<int>();
        client.SetSampleRateHandler(handled.Add);
        client.SampleRateChanged += (_, e) => told.Add(e.SampleRate);
        client.Activate();
        FakeCallback callback = Jack.Clients[0].SampleRate;

        unsafe
        {
            var function = (delegate* unmanaged[Cdecl]<uint, void*, int>)callback.Function;
            Assert.That(function(48_000, (void*)callback.State) + function(96_000, (void*)callback.State), Is.Zero);
        }

        Drain(client);

        Assert.That(handled, Is.EqualTo(new[] { 48_000, 48_000, 96_000 }));
        Assert.That(told, Is.EqualTo(new[] { 96_000 }));
    }

    [Test]
    public void BufferSizeHandler_IsToldBeforeTheCycleThatHasIt()
    {
        JackClient client = Open();
        var calls = new List<string>();
        client.SetBufferSizeHandler(frames => calls.Add($"size {frames}"));
        client.SetProcessHandler((in ProcessContext context) =>
        {
            calls.Add($"cycle {context.FrameCount}");
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.RunCycles();
        client.SetBufferSize(256);
        Jack.RunCycles();

        // PipeWire runs a cycle of another size before it tells.
        Jack.RunCycles(1, 128);

        Assert.That(calls, Is.EqualTo(new[] { "size 64", "cycle 64", "size 256", "cycle 256", "size 128", "cycle 128" }));
    }

    private sealed class QueueContext : SynchronizationContext
    {
        private readonly System.Collections.Concurrent.BlockingCollection<Action> _queue = [];

        public override void Post(SendOrPostCallback d, object? state) => _queue.Add(() => d(state));

        public void RunOne()
        {
            Assert.That(_queue.TryTake(out Action? action, Signal.Limit), Is.True);
            action!();
        }
    }

    private sealed class BrokenContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => throw new InvalidOperationException("closed");
    }

    private sealed class RecordingLogger : ILogger
    {
        public List<(string Text, Exception? Exception)> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Messages.Add((formatter(state, exception), exception));
            }
        }
    }
}
