using Jack.Tests;

namespace Jack.IntegrationTests.Statistics;

/// <summary>On a server that does not wait for late clients.</summary>
internal sealed class MissedFramesTests : ServerFixture
{
    [Test]
    public void MissedFrames_HandlerThatIsLate_CountsWhatItMissed()
    {
        JackClient client = Open();
        using var seen = new Signal();
        int cycles = 0;
        int missed = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            int frames = context.MissedFrames;
            if (++cycles == 10)
            {
                long end = client.Time.Microseconds + 200_000;
                while (client.Time.Microseconds < end)
                {
                }
            }
            else if (cycles > 10 && frames > 0 && !seen.IsSet)
            {
                missed = frames;
                seen.Set();
            }

            return ProcessResult.Continue;
        });

        client.Activate();
        seen.Wait("the gap");

        Assert.That(missed, Is.GreaterThan(4_800), "200 ms are 9,600 frames");
    }

    [Test]
    public void MissedFrames_EveryCycleOfFreewheeling_IsZero()
    {
        JackClient client = Open();
        using var done = new Signal();
        int cycles = 0;
        int missed = 0;
        client.SetProcessHandler((in ProcessContext context) =>
        {
            // Not every cycle asks.
            if (cycles++ % 3 == 0 && !done.IsSet)
            {
                missed += context.MissedFrames + context.MissedFrames;
            }

            if (cycles == 1_000)
            {
                done.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        Freewheel(client, done);

        Assert.That(missed, Is.Zero);
    }
}
