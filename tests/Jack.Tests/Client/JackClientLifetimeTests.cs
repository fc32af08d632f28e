using Jack.Interop;
using Jack.Tests.Fakes;

namespace Jack.Tests.Client;

internal sealed class JackClientLifetimeTests : FakeJackTests
{
    [Test]
    public void Dispose_ActiveClient_ClosesAndCompletes()
    {
        JackClient client = Open();
        client.Activate();

        client.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
            Assert.That(client.Completion.IsCompletedSuccessfully, Is.True);
            Assert.That(Jack.Clients[0].IsClosed, Is.True);
            Assert.That(Jack.Clients[0].ClosedOn, Does.StartWith("JACK close"));
        }
    }

    [Test]
    public void Dispose_FromManyThreads_ClosesOnce()
    {
        JackClient client = Open();
        client.Activate();
        using var start = new Barrier(8);

        Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                client.Dispose();
            },
            TaskCreationOptions.LongRunning))).WaitForEnd();

        Assert.That(() => Jack.Requests.Count(request => request == nameof(IJackApi.CloseClient)), Is.EqualTo(1).After(5_000, 10));
    }

    [Test]
    public void Dispose_FromEventHandler_DoesNotWaitForItself()
    {
        JackClient client = Open();
        client.Activate();
        using var disposed = new Signal();
        client.XrunOccurred += (_, _) =>
        {
            client.Dispose();
            disposed.Set();
        };

        Jack.RaiseXrun(1);
        disposed.Wait();

        Assert.That((client.State, Jack.Clients[0].IsClosed), Is.EqualTo((JackClientState.Closed, true)));
    }

    [Test]
    public void Dispose_FromFaultedHandler_Works()
    {
        JackClient client = Open();
        client.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));
        using var disposed = new Signal();
        client.Faulted += (_, _) =>
        {
            client.Dispose();
            disposed.Set();
        };
        client.Activate();

        Jack.RunCycles();
        disposed.Wait();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
    }

    [Test]
    public void Dispose_FromShutDownHandler_Works()
    {
        JackClient client = Open();
        client.Activate();
        using var disposed = new Signal();
        client.ShutDown += (_, _) =>
        {
            client.Dispose();
            disposed.Set();
        };

        Jack.KillServer();
        disposed.Wait();

        Assert.That((client.State, Jack.Clients[0].IsClosed), Is.EqualTo((JackClientState.Closed, true)));
        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<JackServerLostException>());
    }

    [TestCase("process")]
    [TestCase("thread init")]
    [TestCase("buffer size")]
    [TestCase("freewheel")]
    [TestCase("latency")]
    [TestCase("sync")]
    [TestCase("timebase")]
    public void Dispose_FromHook_ClosesOnAnotherThread(string hook)
    {
        JackClient client = Open();

        RunEveryHook(client, hook, client.Dispose);
        client.Completion.WaitForEnd();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
        Assert.That(Jack.Clients[0].ClosedOn, Is.Not.Null.And.Not.StartsWith("fake JACK"));
    }

    [Test]
    public void Dispose_WhileTheHandlerIsInsideACall_DoesNotCloseOnTheProcessThread()
    {
        JackClient client = Open();
        using var inside = new Signal();
        using var goOn = new Signal();
        client.SetProcessHandler((in ProcessContext _) => client.Transport.State == TransportState.Stopped ? ProcessResult.Continue : ProcessResult.Stop);
        client.Activate();
        Jack.Intercept = member =>
        {
            if (member == nameof(IJackApi.QueryTransportState))
            {
                inside.Set();
                goOn.Wait();
            }
        };
        Task<long> cycle = Jack.StartCycles();
        inside.Wait();

        Task dispose = Task.Run(client.Dispose);
        Eventually.IsTrue(() => client.State == JackClientState.Closed, "closing has begun");
        goOn.Set();
        cycle.WaitForEnd();
        dispose.WaitForEnd();

        Assert.That(Jack.Clients[0].ClosedOn, Does.StartWith("JACK close"));
    }

    [Test]
    public void Dispose_ServerDoesNotAnswer_ReturnsInTime()
    {
        JackClient client = Open(options: new() { CloseTimeout = TimeSpan.FromMilliseconds(50) });
        using var goOn = new Signal();
        using var closed = new Signal();
        Jack.Intercept = member =>
        {
            if (member == nameof(IJackApi.CloseClient))
            {
                goOn.Wait();
                closed.Set();
            }
        };

        client.Dispose();

        Assert.That((client.State, closed.IsSet), Is.EqualTo((JackClientState.Closed, false)));
        goOn.Set();
        closed.Wait("the close in the background");
        client.Completion.WaitForEnd();
    }

    [Test]
    public void Dispose_HandlerNeverReturns_ReturnsInTime()
    {
        JackClient client = Open(options: new() { CloseTimeout = TimeSpan.FromMilliseconds(50) });
        client.Activate();
        using var inside = new Signal();
        using var goOn = new Signal();
        client.XrunOccurred += (_, _) =>
        {
            inside.Set();
            goOn.Wait();
        };
        Jack.RaiseXrun(1);
        inside.Wait();

        client.Dispose();

        Assert.That((client.State, Jack.Clients[0].IsClosed), Is.EqualTo((JackClientState.Closed, true)));
        goOn.Set();
    }

    [Test]
    public void CallbackAfterClose_FindsNothing()
    {
        JackClient client = Open();
        int xruns = 0;
        client.XrunOccurred += (_, _) => xruns++;
        client.Activate();
        FakeCallback xrun = Jack.Clients[0].Xrun;
        FakeCallback process = Jack.Clients[0].Process;
        client.Dispose();
        using JackClient other = Open("other");
        other.XrunOccurred += (_, _) => xruns++;

        unsafe
        {
            int result = ((delegate* unmanaged[Cdecl]<void*, int>)xrun.Function)((void*)xrun.State)
                + ((delegate* unmanaged[Cdecl]<uint, void*, int>)process.Function)(64, (void*)process.State);
            Assert.That(result, Is.Zero);
        }

        other.Dispose();
        Assert.That(xruns, Is.Zero);
    }

    [Test]
    public void ServerLost_ActiveClient_TellsOnceAndEndsCompletion()
    {
        JackClient client = Open();
        client.Activate();
        using var lost = new Signal();
        ServerShutdownEventArgs? told = null;
        client.ShutDown += (_, e) =>
        {
            told = e;
            lost.Set();
        };

        Jack.KillServer("gone fishing");
        lost.Wait();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.State, Is.EqualTo(JackClientState.ServerLost));
            Assert.That((told!.Reason, told.Status), Is.EqualTo(("gone fishing", JackStatus.Failure | JackStatus.ServerError)));
            Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<JackServerLostException>().With.Message.Contains("gone fishing"));
            Assert.That(() => client.SetBufferSize(64), Throws.TypeOf<JackServerLostException>().With.Message.Contains("Dispose it and open another"));
            Assert.That(client.Activate, Throws.TypeOf<JackServerLostException>());
            Assert.That(() => client.Deactivate(), Throws.Nothing);
            Assert.That(() => client.SampleRate, Throws.Nothing, "what lies in shared memory can still be read");
            Assert.That(client.Dispose, Throws.Nothing);
            Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
        }
    }

    [Test]
    public void ServerLost_OpenedClient_IsToldAsWell()
    {
        JackClient client = Open();

        Jack.KillServer();
        client.Completion.WaitForEnd();

        Assert.That(client.State, Is.EqualTo(JackClientState.ServerLost));
    }

    [Test]
    public void ServerLost_Ports_AreNotAvailable()
    {
        JackClient client = Open();
        AudioOutPort own = client.AudioOutputs.Register("own");
        JackClient other = Open("other");
        other.AudioInputs.Register("in");
        JackPort foreign = client.GetPort("other:in");

        Jack.KillServer();
        client.Completion.WaitForEnd();

        Assert.That((own.IsAvailable, foreign.IsAvailable), Is.EqualTo((false, false)));
        Assert.That(own.Unregister, Throws.TypeOf<JackServerLostException>());
    }

    [Test]
    public void Deactivate_ActiveClient_StopsTheHandlerAndDropsConnections()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        int calls = 0;
        client.SetProcessHandler((in ProcessContext _) =>
        {
            calls++;
            return ProcessResult.Continue;
        });
        client.Activate();
        client.Connect(output, input);

        client.Deactivate(throwOnError: true);
        Jack.RunCycles();

        Assert.That((calls, client.State, output.ConnectionCount), Is.EqualTo((0, JackClientState.Opened, 0)));
    }

    [Test]
    public void Deactivate_Refused_ThrowsOnlyWhenAsked()
    {
        JackClient client = Open();
        client.Activate();
        Jack.RequestResult = -1;

        Assert.That(() => client.Deactivate(throwOnError: true), Throws.TypeOf<JackException>().With.Message.Contains("jack_deactivate of 'test' failed"));
        Jack.RequestResult = 0;
        client.Activate();
        Jack.RequestResult = -1;
        Assert.That(() => client.Deactivate(), Throws.Nothing);
        Jack.RequestResult = 0;
    }

    [Test]
    public void Requests_FromTwoThreads_AreMadeOneAfterTheOther()
    {
        JackClient client = Open();
        using var inside = new Signal();
        using var goOn = new Signal();
        Jack.Intercept = member =>
        {
            if (member == nameof(IJackApi.SetBufferSize))
            {
                inside.Set();
                goOn.Wait();
            }
        };
        Task first = Task.Run(() => client.SetBufferSize(128));
        inside.Wait();

        Task second = Task.Run(() => client.AudioInputs.Register("in"));
        bool early = second.Wait(TimeSpan.FromMilliseconds(100));
        int rate = client.SampleRate;
        goOn.Set();
        first.WaitForSuccess();
        second.WaitForSuccess();

        Assert.That((early, rate), Is.EqualTo((false, FakeJack.SampleRate)), "JACK would mix the answers up; reads wait for nothing");
    }

    [Test]
    public void Activate_Twice_AsksTheServerOnce()
    {
        JackClient client = Open();

        client.Activate();
        client.Activate();

        Assert.That(Jack.Requests.Count(request => request == nameof(IJackApi.Activate)), Is.EqualTo(1));
    }

    [Test]
    public void ActivateScope_Disposed_Deactivates()
    {
        JackClient client = Open();

        using (client.ActivateScope())
        {
            Assert.That(client.State, Is.EqualTo(JackClientState.Active));
        }

        Assert.That(client.State, Is.EqualTo(JackClientState.Opened));
    }

    [Test]
    public void ActivateScope_ClientDisposedInside_EndsQuietly()
    {
        JackClient client = Open();
        ActivationScope scope = client.ActivateScope();

        client.Dispose();

        Assert.That(scope.Dispose, Throws.Nothing);
    }

    [TestCase("thread init")]
    [TestCase("buffer size")]
    [TestCase("freewheel")]
    [TestCase("latency")]
    [TestCase("sync")]
    [TestCase("timebase")]
    [TestCase("cycle completed")]
    public void Throw_InHook_FaultsTheClient(string hook)
    {
        JackClient client = Open();

        RunEveryHook(client, hook, () => throw new InvalidOperationException(hook));
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Has.Message.EqualTo(hook));
        Assert.That(client.State, Is.EqualTo(JackClientState.Faulted));
        if (hook == "sync")
        {
            Assert.That(Jack.SyncReady, Is.True, "a client with a fault holds nobody up");
        }
    }

    /// <summary>Sets every hook, has the server call each of them, and acts in one.</summary>
    private void RunEveryHook(JackClient client, string wanted, Action act)
    {
        if (wanted == "cycle completed")
        {
            client.SetProcessThreadHandler((in ProcessContext _) => ProcessResult.Continue, _ => Call(wanted));
        }
        else
        {
            client.SetProcessHandler((in ProcessContext _) =>
            {
                Call("process");
                return ProcessResult.Continue;
            });
        }

        client.SetThreadInitHandler(() => Call("thread init"));
        client.SetBufferSizeHandler(_ => Call("buffer size"));
        client.SetFreewheelHandler(_ => Call("freewheel"));
        client.SetLatencyHandler(_ => Call("latency"));
        client.Transport.SetSyncHandler((TransportState _, in TransportPosition _) =>
        {
            Call("sync");
            return false;
        });
        client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => Call("timebase"));
        client.Activate();
        Jack.TransportState = TransportState.Starting;
        Jack.RunCycles();
        Jack.TransportState = TransportState.Rolling;
        Jack.RunCycles();
        if (wanted == "freewheel")
        {
            client.SetFreewheel(true);
        }
        else if (wanted == "latency")
        {
            client.RecomputeLatencies();
        }

        void Call(string hook)
        {
            if (hook == wanted)
            {
                act();
            }
        }
    }
}
