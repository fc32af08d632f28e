using Jack.Tests;

namespace Jack.IntegrationTests.Transport;

internal sealed class TransportTests : ServerFixture
{
    private static readonly BarBeatTick s_bbt = new(3, 2, 480, 15_360, 4, 4, 1_920, 133.5);

    private static readonly TransportPosition s_everyGroup = new()
    {
        Frame = 96_000,
        Bbt = s_bbt,
        BbtOffset = 17,
        TickDouble = 480.25,
        Timecode = new Timecode(1.5, 2.5),
        AudioFramesPerVideoFrame = 1_920.5f,
        VideoOffset = 12,
    };

    private JackClient _client = null!;

    [SetUp]
    public void OpenClient()
    {
        _client = Open();
        _client.Activate();
        _client.Transport.Stop();
        _client.Transport.Locate(0);
        Eventually.IsTrue(() => _client.Transport.State == TransportState.Stopped && _client.Transport.Query().Position.Frame == 0, "the start of the transport");
    }

    [TearDown]
    public void CloseClient() => _client.Dispose();

    [Test]
    public void StartLocateStop_MoveTheTransport()
    {
        _client.Transport.Start();
        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling, "rolling");
        _client.Transport.Locate(480_000);
        Eventually.IsTrue(() => _client.Transport.Frame >= 480_000, "the new place");
        _client.Transport.Stop();
        Eventually.IsTrue(() => _client.Transport.State == TransportState.Stopped, "the stop");
        TransportSnapshot stopped = _client.Transport.Query();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stopped.Position.FrameRate, Is.EqualTo(48_000));
            Assert.That(stopped.Position.Microseconds, Is.Positive);
            Assert.That(stopped.Position.Bbt, Is.Null);
        }
    }

    [Test]
    public void Reposition_EveryGroup_PassesOnThoseThatJackTakes()
    {
        _client.Transport.Reposition(in s_everyGroup);
        Eventually.IsTrue(() => _client.Transport.Query().Position.Frame == 96_000, "the position");
        TransportPosition got = _client.Transport.Query().Position;

        Assert.That(got with { FrameRate = 0, Microseconds = 0 }, Is.EqualTo(new TransportPosition { Frame = 96_000, Bbt = s_bbt, Timecode = new Timecode(1.5, 2.5) }));
    }

    [Test]
    public void Reposition_InTheProcessHandler_Works()
    {
        JackClient other = Open("other");
        bool asked = false;
        bool accepted = false;
        other.SetProcessHandler((in ProcessContext context) =>
        {
            if (!asked)
            {
                asked = true;
                accepted = context.TryReposition(new TransportPosition { Frame = 12_345 });
                context.StartTransport();
            }

            return ProcessResult.Continue;
        });
        other.Activate();

        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling && _client.Transport.Frame >= 12_345, "the place");

        Assert.That(accepted, Is.True);
    }

    [Test]
    public void Timebase_EveryGroup_IsWhatOthersSee()
    {
        JackClient master = Open("master");
        master.Activate();
        bool isMaster = master.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) =>
            position = s_everyGroup with { Frame = 1 });
        master.Transport.Locate(96_000);

        Eventually.IsTrue(() => _client.Transport.Query().Position is { Frame: 96_000, Bbt: not null }, "the position");
        TransportPosition seen = _client.Transport.Query().Position;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(isMaster, Is.True);
            Assert.That(seen with { FrameRate = 0, Microseconds = 0 }, Is.EqualTo(s_everyGroup), "the frame is not the master's to set");
        }
    }

    [Test]
    public void Timebase_Conditional_LeavesThePresentMaster()
    {
        JackClient master = Open("master");
        master.Activate();
        master.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = s_bbt);

        bool second = _client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = null, conditional: true);
        master.Transport.ReleaseTimebase();
        bool third = _client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = null, conditional: true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second, Is.False);
            Assert.That(third, Is.True);
            Assert.That(master.Transport.ReleaseTimebase, Throws.TypeOf<JackException>().With.Message.Contains("not the timebase master"));
        }
    }

    [Test]
    public void Timebase_TakenOver_IsNoticed()
    {
        JackClient master = Open("master");
        using var lost = new Signal();
        master.TimebaseLost += (_, _) => lost.Set();
        master.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
        master.Activate();
        master.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = s_bbt);
        master.Transport.Start();
        Eventually.IsTrue(() => _client.Transport.Query().Position.Bbt is not null, "the master");

        bool taken = _client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = s_bbt with { Bar = 99 });
        lost.Wait("the loss");

        Assert.That(taken, Is.True);
        Eventually.IsTrue(() => _client.Transport.Query().Position.Bbt is { Bar: 99 }, "the new master");
    }

    [Test]
    public void Timebase_NotTakenOver_IsKept()
    {
        JackClient master = Open("master");
        bool lost = false;
        using var enough = new Signal();
        int cycles = 0;
        master.TimebaseLost += (_, _) => lost = true;
        master.SetProcessHandler((in ProcessContext _) =>
        {
            if (++cycles == 100)
            {
                enough.Set();
            }

            return ProcessResult.Continue;
        });
        master.Activate();
        master.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition position) => position.Bbt = s_bbt);
        master.Transport.Start();
        master.Transport.Locate(4_800);

        enough.Wait("100 cycles");

        Assert.That(lost, Is.False);
    }

    [Test]
    public void Sync_SlowClient_HoldsTheTransport()
    {
        JackClient slow = Open("slow");
        using var asked = new Signal();
        bool ready = false;
        TransportState during = default;
        slow.Transport.SetSyncHandler((TransportState state, in TransportPosition _) =>
        {
            if (state == TransportState.Starting)
            {
                during = state;
                asked.Set();
            }

            return Volatile.Read(ref ready);
        });
        slow.Transport.SetSyncTimeout(TimeSpan.FromSeconds(60));
        slow.Activate();

        _client.Transport.Start();
        asked.Wait("the question");
        TransportState held = _client.Transport.State;
        Volatile.Write(ref ready, true);

        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling, "rolling");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(during, Is.EqualTo(TransportState.Starting));
            Assert.That(held, Is.EqualTo(TransportState.Starting));
        }
    }

    [Test]
    public void Sync_NeverReady_RollsAfterTheTimeout()
    {
        JackClient slow = Open("slow");
        using var asked = new Signal();
        slow.Transport.SetSyncHandler((TransportState state, in TransportPosition _) =>
        {
            if (state == TransportState.Starting)
            {
                asked.Set();
            }

            return false;
        });
        slow.Transport.SetSyncTimeout(TimeSpan.FromMilliseconds(200));
        slow.Activate();

        _client.Transport.Start();
        asked.Wait("the question");

        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling, "rolling");
    }

    [Test]
    public void Sync_HandlerTakenAway_DoesNotHold()
    {
        JackClient slow = Open("slow");
        slow.Transport.SetSyncTimeout(TimeSpan.FromSeconds(60));
        slow.Transport.SetSyncHandler((TransportState _, in TransportPosition _) => false);
        slow.Activate();
        slow.Transport.SetSyncHandler(null);

        _client.Transport.Start();

        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling, "rolling");
    }

    [Test]
    public void Sync_HandlerThrows_FaultsAndReleasesTheTransport()
    {
        JackClient slow = Open("slow");
        slow.Transport.SetSyncTimeout(TimeSpan.FromSeconds(60));
        slow.Transport.SetSyncHandler((TransportState _, in TransportPosition _) => throw new InvalidOperationException("no luck"));
        slow.Activate();

        _client.Transport.Start();

        Eventually.IsTrue(() => _client.Transport.State == TransportState.Rolling, "rolling");
        Assert.That(slow.State, Is.EqualTo(JackClientState.Faulted));
    }
}
