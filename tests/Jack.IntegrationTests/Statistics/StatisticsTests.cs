using Jack.Tests;

namespace Jack.IntegrationTests.Statistics;

internal sealed class StatisticsTests : ServerFixture
{
    protected override JackServerOptions ServerOptions => new() { Synchronous = true };

    [Test]
    public void XrunCount_HandlerThatIsLate_CountsAndTellsTheDelay()
    {
        JackClient client = Open();
        using var reported = new Signal();
        using var seen = new Signal();
        int xruns = 0;
        bool block = true;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            xruns += context.NewXruns;
            if (xruns > 0)
            {
                seen.Set();
            }

            if (block && client.Time.Microseconds > 0)
            {
                block = false;
                long end = client.Time.Microseconds + 450_000;
                while (client.Time.Microseconds < end)
                {
                }
            }

            return ProcessResult.Continue;
        });
        client.XrunOccurred += (_, _) => reported.Set();
        client.Activate();

        reported.Wait("the xrun");
        seen.Wait("the xrun in the handler");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.Statistics.XrunCount, Is.GreaterThanOrEqualTo(1));
            Assert.That(client.Statistics.XrunDelay, Is.GreaterThan(TimeSpan.Zero));
        }

        // A busy machine makes smaller ones of its own.
        var late = TimeSpan.FromMilliseconds(300);
        Assert.That(() => client.Statistics.MaxDelay, Is.GreaterThanOrEqualTo(late).After((int)Signal.Limit.TotalMilliseconds, 1));

        client.Statistics.ResetMaxDelay();

        Assert.That(client.Statistics.MaxDelay, Is.LessThan(late));
    }

    [Test]
    public void Statistics_ClosedClient_Throw()
    {
        JackClient client = Open();
        client.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => client.Statistics.XrunDelay, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => client.Statistics.MaxDelay, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(client.Statistics.ResetMaxDelay, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(client.Statistics.XrunCount, Is.Zero);
        }
    }
}
