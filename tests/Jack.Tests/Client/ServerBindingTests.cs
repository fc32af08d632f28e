using Jack.Interop;
using Jack.Tests.Fakes;

namespace Jack.Tests.Client;

internal sealed class ServerBindingTests : FakeJackTests
{
    [Test]
    public void Open_SecondServerName_Throws()
    {
        JackClient first = Open("first", new() { ServerName = "a" });

        Assert.That(
            () => Open("second", new() { ServerName = "b" }),
            Throws.InvalidOperationException.With.Message.Contains("'first'").And.Message.Contains("Dispose the clients on 'a' before opening one on 'b'"));
        first.Dispose();
        Assert.That(() => Open("second", new() { ServerName = "b" }), Throws.Nothing);
    }

    [Test]
    public void Open_NoName_MeansTheDefaultServer()
    {
        Open("first");

        Assert.That(() => Open("second", new() { ServerName = ServerBinding.EffectiveName(null) }), Throws.Nothing);
        Assert.That(() => Open("third", new() { ServerName = "another" }), Throws.InvalidOperationException);
    }

    [Test]
    public void Open_AfterServerLoss_ClosesTheDeadClientFirst()
    {
        JackClient dead = Open("dead");
        Lose(dead);
        Jack.Restart();

        JackClient next = Open("next");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(dead.State, Is.EqualTo(JackClientState.Closed));
            Assert.That(next.State, Is.EqualTo(JackClientState.Opened));
            Assert.That(Jack.Clients.Count(client => !client.IsClosed), Is.EqualTo(1));
            Assert.That(dead.Dispose, Throws.Nothing);
        }
    }

    [Test]
    public void Open_AfterFaultAndServerLoss_ClosesTheDeadClientFirst()
    {
        JackClient dead = Open("dead");
        dead.SetProcessHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));
        dead.Activate();
        Jack.RunCycles();
        dead.Completion.WaitForEnd();
        Lose(dead);
        Jack.Restart();

        Open("next");

        Assert.That((dead.State, Jack.Clients[0].IsClosed), Is.EqualTo((JackClientState.Closed, true)));
    }

    [Test]
    public void Open_WhileTheDeadClientIsBeingClosed_Waits()
    {
        JackClient dead = Open("dead");
        Lose(dead);
        Jack.Restart();
        using var closing = new Signal();
        using var goOn = new Signal();
        Jack.Intercept = member =>
        {
            if (member == nameof(IJackApi.CloseClient))
            {
                closing.Set();
                goOn.Wait();
            }
        };
        Task dispose = Task.Run(dead.Dispose);
        closing.Wait();

        Task<JackClient> open = Task.Run(() => Open("next"));
        Assert.That(open.Wait(TimeSpan.FromMilliseconds(100)), Is.False);
        goOn.Set();

        Assert.That(open.WaitForResult().State, Is.EqualTo(JackClientState.Opened));
        dispose.WaitForEnd();
    }

    private void Lose(JackClient client)
    {
        using var lost = new Signal();
        client.ShutDown += (_, _) => lost.Set();
        Jack.KillServer();
        lost.Wait();
    }
}
