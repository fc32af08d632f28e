namespace Jack.IntegrationTests.Lifetime;

[Category("Integration")]
internal sealed class CancelShieldTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    [Test]
    public void Close_WhileTheHandlerRuns_LetsItReturn()
    {
        using var server = JackServer.Start();
        using var entered = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        using var returned = new ManualResetEventSlim();
        var client = JackClient.Open("shielded", new() { ServerName = server.Name, CloseTimeout = s_timeout });
        client.SetProcessHandler((in ProcessContext _) =>
        {
            entered.Set();
            release.Wait(s_timeout);
            returned.Set();
            return ProcessResult.Continue;
        });
        client.Activate();
        Assert.That(entered.Wait(s_timeout), Is.True);

        var closing = Task.Run(client.Dispose);
        bool closedUnderTheHandler = closing.Wait(TimeSpan.FromMilliseconds(500));
        release.Set();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(closedUnderTheHandler, Is.False);
            Assert.That(returned.Wait(s_timeout), Is.True);
            Assert.That(closing.Wait(s_timeout), Is.True);
        }
    }
}
