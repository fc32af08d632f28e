using Jack.Native;
using Jack.Tests.Fakes;

namespace Jack.Tests.Transport;

internal sealed class JackTransportTests : FakeJackTests
{
    private static readonly TransportPosition s_everything = new()
    {
        Frame = 4711,
        FrameRate = 48_000,
        Microseconds = 12,
        Bbt = new BarBeatTick(2, 3, 4, 5.5, 6, 8, 960, 121.5),
        BbtOffset = 13,
        TickDouble = 4.75,
        Timecode = new Timecode(1.5, 2.5),
        AudioFramesPerVideoFrame = 1920,
        VideoOffset = 77,
    };

    [Test]
    public void Query_EmptyPosition_HasNoGroups()
    {
        JackClient client = Open();
        Jack.Position.frame = uint.MaxValue;
        Jack.Position.usecs = 99;

        TransportSnapshot snapshot = client.Transport.Query();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(snapshot.State, Is.EqualTo(TransportState.Stopped));
            Assert.That(snapshot.Position, Is.EqualTo(new TransportPosition { Frame = uint.MaxValue, FrameRate = 48_000, Microseconds = 99 }));
            Assert.That(snapshot.Position.ToString(), Is.EqualTo("frame 4294967295"));
        }
    }

    [Test]
    public void Reposition_EveryGroup_PassesOnThoseThatJackTakes()
    {
        JackClient client = Open();

        client.Transport.Reposition(in s_everything);

        TransportPosition expected = s_everything with { BbtOffset = null, TickDouble = null, AudioFramesPerVideoFrame = null, VideoOffset = null };
        Assert.That(client.Transport.Query().Position, Is.EqualTo(expected));
        Assert.That(Jack.Position.valid, Is.EqualTo(jack_position_bits_t.JackPositionBBT | jack_position_bits_t.JackPositionTimecode));
    }

    [Test]
    public void ToString_EveryGroup_IsReadable() =>
        Assert.That(s_everything.ToString(), Is.EqualTo(
            "frame 4711, bar 2 beat 3 tick 4.75, 121.5 beats per minute in 6/8, offset 13, timecode 1.5 s to 2.5 s, 1920 audio frames per video frame, video from 77"));

    [Test]
    public void Query_TornPosition_IsReadAgain()
    {
        JackClient client = Open();
        int queries = 0;
        Jack.TornQueries = 3;
        Jack.Intercept = member => queries += member == "QueryTransport" ? 1 : 0;

        client.Transport.Query();

        Assert.That(queries, Is.EqualTo(4));
    }

    [Test]
    public void Query_AlwaysTorn_EndsAllTheSame()
    {
        JackClient client = Open();
        Jack.TornQueries = int.MaxValue;

        Assert.That(client.Transport.Query, Throws.Nothing);
    }

    [Test]
    public void StartStopLocate_ReachJack()
    {
        JackClient client = Open();

        client.Transport.Start();
        TransportState started = client.Transport.State;
        client.Transport.Locate(100);
        client.Transport.Stop();

        Assert.That((started, client.Transport.State, client.Transport.Frame), Is.EqualTo((TransportState.Rolling, TransportState.Stopped, 107u)));
    }

    [Test]
    public void Locate_Refused_NamesTheFrame()
    {
        JackClient client = Open();
        Jack.RequestResult = -1;

        Assert.That(() => client.Transport.Locate(5), Throws.TypeOf<JackException>().With.Message.EqualTo("jack_transport_locate to frame 5 failed (-1)."));
        Assert.That(() => client.Transport.Reposition(new TransportPosition { Frame = 6 }), Throws.TypeOf<JackException>().With.Message.Contains("frame 6"));
        Jack.RequestResult = 0;
    }

    [Test]
    public void Context_InProcessHandler_HasTheTransport()
    {
        JackClient client = Open();
        TransportSnapshot before = default;
        bool accepted = false;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            before = context.QueryTransport();
            context.StartTransport();
            accepted = context.TryLocate(9) && context.TryReposition(new TransportPosition { Frame = 10 }) && context.TransportState == TransportState.Rolling;
            context.StopTransport();
            return ProcessResult.Continue;
        });
        client.Activate();

        Jack.RunCycles();

        Assert.That((before.State, accepted, Jack.Position.frame, Jack.TransportState), Is.EqualTo((TransportState.Stopped, true, 10u, TransportState.Stopped)));
    }

    [Test]
    public void Context_InProcessHandler_HasTheTime()
    {
        JackClient client = Open();
        CycleTimes times = default;
        (uint, int) frames = default;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            context.TryGetCycleTimes(out times);
            frames = (context.LastFrameTime, context.FramesSinceCycleStart);
            return ProcessResult.Continue;
        });
        client.Activate();
        Jack.FrameTime = uint.MaxValue;

        Jack.RunCycles();

        Assert.That(times, Is.EqualTo(new CycleTimes(uint.MaxValue, 1_000_000, 1_001_333, 1333.25f)));
        Assert.That(frames, Is.EqualTo((uint.MaxValue, 7)));
    }

    [Test]
    public void Time_Conversions_AreThoseOfTheServer()
    {
        JackClient client = Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.Time.FramesToMicroseconds(48_000), Is.EqualTo(1_000_000));
            Assert.That(client.Time.MicrosecondsToFrames(500_000), Is.EqualTo(24_000));
            Assert.That(client.Time.Microseconds, Is.EqualTo(1_000_500));
            Assert.That(client.Time.FrameTime, Is.EqualTo(7));
        }
    }

    [Test]
    public void Timebase_Master_FillsInThePosition()
    {
        JackClient client = Open();
        client.Activate();
        bool master = client.Transport.TryBecomeTimebaseMaster((in TimebaseContext context, ref TransportPosition position) =>
        {
            position.Bbt = new BarBeatTick(1, 2, 3, 0, 4, 4, 1920, context.FrameCount);
            position.Frame = 1;
        });
        Jack.TransportState = TransportState.Rolling;

        Jack.RunCycles(1, 64);

        Assert.That(master, Is.True);
        Assert.That((Jack.Position.bar, Jack.Position.beat, Jack.Position.beats_per_minute), Is.EqualTo((1, 2, 64.0)));
        Assert.That(Jack.Position.frame, Is.EqualTo(64), "a master must not move the frame");
    }

    [Test]
    public void Timebase_Conditional_LeavesThePresentMasterAlone()
    {
        JackClient first = Open("first");
        JackClient second = Open("second");
        TimebaseHandler handler = (in TimebaseContext _, ref TransportPosition _) => { };
        first.Transport.TryBecomeTimebaseMaster(handler);

        Assert.That(second.Transport.TryBecomeTimebaseMaster(handler, conditional: true), Is.False);
        Assert.That(second.Transport.TryBecomeTimebaseMaster(handler), Is.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Timebase_RefusedForAnotherReason_Throws(bool conditional)
    {
        JackClient client = Open();
        Jack.TimebaseResult = 5;

        Assert.That(
            () => client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => { }, conditional),
            Throws.TypeOf<JackException>().With.Message.Contains("jack_set_timebase_callback").And.Property(nameof(JackException.ErrorCode)).EqualTo(5));
    }

    [Test]
    public void Timebase_TakenOver_IsNoticedWhileRolling()
    {
        JackClient first = Open("first");
        JackClient second = Open("second");
        TimebaseHandler handler = (in TimebaseContext _, ref TransportPosition _) => { };
        int lost = 0;
        first.TimebaseLost += (_, _) => lost++;
        first.SetProcessHandler((in ProcessContext _) => ProcessResult.Continue);
        first.Activate();
        second.Activate();
        first.Transport.TryBecomeTimebaseMaster(handler);
        Jack.TransportState = TransportState.Rolling;
        Jack.RunCycles(20);
        Drain(first);
        int before = lost;

        second.Transport.TryBecomeTimebaseMaster(handler);
        Jack.RunCycles(20);
        Drain(first);

        Assert.That((before, lost), Is.EqualTo((0, 1)));
    }

    [Test]
    public void ReleaseTimebase_NotTheMaster_SaysSo()
    {
        JackClient client = Open();

        Assert.That(client.Transport.ReleaseTimebase, Throws.TypeOf<JackException>().With.Message.Contains("not the timebase master"));
        client.Transport.TryBecomeTimebaseMaster((in TimebaseContext _, ref TransportPosition _) => { });
        Assert.That(client.Transport.ReleaseTimebase, Throws.Nothing);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void SyncHandler_Answer_ReachesJack(bool ready)
    {
        JackClient client = Open();
        var asked = new List<(TransportState, uint)>();
        client.Transport.SetSyncHandler((TransportState state, in TransportPosition position) =>
        {
            asked.Add((state, position.Frame));
            return ready;
        });
        client.Activate();
        Jack.TransportState = TransportState.Starting;
        Jack.Position.frame = 5;

        Jack.RunCycles();

        Assert.That(Jack.SyncReady, Is.EqualTo(ready));
        Assert.That(asked, Is.EqualTo(new[] { (TransportState.Starting, 5u) }));
        client.Transport.SetSyncHandler(null);
        Assert.That(Jack.Clients[0].Sync.Function, Is.EqualTo((nint)0));
    }

    [Test]
    public void SetSyncTimeout_IsInMicroseconds()
    {
        JackClient client = Open();

        client.Transport.SetSyncTimeout(TimeSpan.FromSeconds(1.5));

        Assert.That(Jack.SyncTimeout, Is.EqualTo(TimeSpan.FromSeconds(1.5)));
        Assert.That(() => client.Transport.SetSyncTimeout(TimeSpan.FromTicks(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void UnknownState_IsTolerated()
    {
        JackClient client = Open();
        Jack.TransportState = (TransportState)2;

        Assert.That((int)client.Transport.State, Is.EqualTo(2));
    }
}
