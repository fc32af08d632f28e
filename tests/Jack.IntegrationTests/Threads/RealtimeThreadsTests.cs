using Jack.Tests;

namespace Jack.IntegrationTests.Threads;

/// <summary>What needs the right to real-time scheduling; without it JACK refuses, and the refusal is what is tested.</summary>
internal sealed class RealtimeThreadsTests : ServerFixture
{
    private const int Fifo = 1;

    protected override JackServerOptions ServerOptions => new() { Realtime = true, ServerArguments = ["--realtime-priority", "12"] };

    private static bool MayRunInRealtime => File.ReadLines("/proc/self/limits").Any(line => line.StartsWith("Max realtime priority", StringComparison.Ordinal) && !line.Contains(" 0 ", StringComparison.Ordinal))
        || Environment.UserName == "root";

    [Test]
    public void Priorities_ServerInRealtime_AreThoseOfItsClients()
    {
        JackClient client = Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.IsRealtime, Is.True);
            Assert.That(client.Threads.RealtimePriority, Is.EqualTo(7), "JACK2 keeps five below the server");
            Assert.That(client.Threads.MaxRealtimePriority, Is.EqualTo(11));
        }
    }

    [Test]
    public void AcquireRealtimeScheduling_OwnThread_ChangesThePolicyAndBack()
    {
        JackClient client = Open();
        (int Policy, int Priority) during = default;
        (int Policy, int Priority) after = default;
        Exception? refused = null;

        var thread = new Thread(() =>
        {
            try
            {
                client.Threads.AcquireRealtimeScheduling(3);
                during = Scheduling();
                client.Threads.DropRealtimeScheduling();
                after = Scheduling();
            }
            catch (JackException exception)
            {
                refused = exception;
            }
        });
        thread.Start();
        thread.Join();

        if (MayRunInRealtime)
        {
            Assert.That((during, after.Policy), Is.EqualTo(((Fifo, 3), 0)));
        }
        else
        {
            Assert.That(refused, Has.Message.Contains("right to real-time scheduling"));
        }
    }

    [Test]
    public void CreateThread_Realtime_HasThePriorityOfJacksOwn()
    {
        JackClient client = Open();
        (int Policy, int Priority) scheduling = default;

        JackThread Create() => client.Threads.CreateThread(_ => scheduling = Scheduling());

        if (MayRunInRealtime)
        {
            using JackThread thread = Create();
            thread.Join(Signal.Limit);
            Assert.That(scheduling, Is.EqualTo((Fifo, 7)));
        }
        else
        {
            Assert.That(Create, Throws.TypeOf<JackException>().With.Message.Contains("right to real-time scheduling"));
        }
    }

    // Fields 40 and 41 of proc(5)'s stat.
    private static (int Policy, int Priority) Scheduling()
    {
        string stat = File.ReadAllText("/proc/thread-self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (int.Parse(fields[41 - 3]), int.Parse(fields[40 - 3]));
    }
}
