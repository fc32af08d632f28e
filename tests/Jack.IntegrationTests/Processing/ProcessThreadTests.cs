using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jack.Tests;

namespace Jack.IntegrationTests.Processing;

/// <summary>The less common ways into the process plane.</summary>
internal sealed class ProcessThreadTests : ServerFixture
{
    private static int s_rawCycles;

    [Test]
    public void ProcessThread_PassesSound_AndUsesTheRestOfThePeriod()
    {
        (JackClient source, AudioOutPort output, JackClient sink, AudioInPort input) = OpenPair();
        using var completed = new Signal();
        using var heard = new Signal();
        source.SetProcessThreadHandler(
            (in ProcessContext context) =>
            {
                output.GetBuffer(in context).Fill(0.5f);
                return ProcessResult.Continue;
            },
            frameCount =>
            {
                if (frameCount == Server.BufferSize)
                {
                    completed.Set();
                }
            });
        Listen(sink, input, 0.5f, heard);

        source.Activate();
        sink.Activate();
        source.Connect(output, input);

        completed.Wait("the completed cycle");
        heard.Wait("the sound");
    }

    [Test]
    public void ProcessThread_Throws_Faults()
    {
        JackClient client = Open();
        client.SetProcessThreadHandler((in ProcessContext _) => throw new InvalidOperationException("no luck"));

        client.Activate();
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Has.Message.EqualTo("no luck"));
        Assert.That(client.State, Is.EqualTo(JackClientState.Faulted));
    }

    [Test]
    public void ProcessThread_CompletedHandlerThrows_Faults()
    {
        JackClient client = Open();
        client.SetProcessThreadHandler((in ProcessContext _) => ProcessResult.Continue, _ => throw new InvalidOperationException("no luck"));

        client.Activate();
        client.Completion.WaitForEnd();

        Assert.That(client.State, Is.EqualTo(JackClientState.Faulted));
    }

    [Test]
    public void ProcessThread_ActivatedAgain_GoesOn()
    {
        JackClient client = Open();
        int cycles = 0;
        client.SetProcessThreadHandler((in ProcessContext _) =>
        {
            Interlocked.Increment(ref cycles);
            return ProcessResult.Continue;
        });

        for (int i = 0; i < 10; i++)
        {
            client.Activate();
            int before = Volatile.Read(ref cycles);
            Eventually.IsTrue(() => Volatile.Read(ref cycles) > before + 2, "cycles");
            client.Deactivate(throwOnError: true);
        }
    }

    [Test]
    public void ProcessThread_ServerKilled_EndsWithTheLoss()
    {
        using var server = JackServer.Start();
        using JackClient client = JackClient.Open("victim", new() { ServerName = server.Name });
        using var running = new Signal();
        client.SetProcessThreadHandler((in ProcessContext _) =>
        {
            running.Set();
            return ProcessResult.Continue;
        });
        client.Activate();
        running.Wait("a cycle");

        server.Kill();
        client.Completion.WaitForEnd();

        Assert.That(client.Completion.Exception!.InnerException, Is.TypeOf<JackServerLostException>());
    }

    [Test]
    public unsafe void RawCallback_IsCalledWithItsArgument()
    {
        JackClient client = Open();
        int cycles = 0;

        client.SetProcessCallback(&Count, &cycles);
        client.Activate();
        Eventually.IsTrue(() => Volatile.Read(ref s_rawCycles) > 3, "cycles");
        client.Deactivate();

        Assert.That(cycles, Is.EqualTo(s_rawCycles));
    }

    [Test]
    public void ThreadInit_IsCalledOncePerThread_BeforeItsFirstCycle()
    {
        JackClient client = Open();
        var threads = new System.Collections.Concurrent.ConcurrentBag<int>();
        int processThread = 0;
        bool wasPrepared = false;
        using var done = new Signal();
        client.SetThreadInitHandler(() => threads.Add(Environment.CurrentManagedThreadId));
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (processThread == 0)
            {
                processThread = Environment.CurrentManagedThreadId;
                wasPrepared = threads.Contains(processThread);
                done.Set();
            }

            return ProcessResult.Continue;
        });

        client.Activate();
        done.Wait("the first cycle");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(wasPrepared, Is.True);
            Assert.That(threads, Is.Unique);
        }
    }

    [Test]
    public void Freewheel_HookRunsBeforeTheEvent_AndCyclesGoFaster()
    {
        JackClient client = Open();
        var order = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var ended = new Signal();
        using var enough = new Signal();
        int cycles = 0;
        client.SetFreewheelHandler(starting => order.Enqueue($"hook {starting}"));
        client.FreewheelChanged += (_, e) =>
        {
            order.Enqueue($"event {e.IsFreewheeling}");
            if (!e.IsFreewheeling)
            {
                ended.Set();
            }
        };
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (++cycles == 2_000)
            {
                enough.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();
        long before = client.Time.Microseconds;

        ChildProcess.Run("jack_freewheel", Server.Name, "y");
        enough.Wait("2,000 cycles");
        long microseconds = client.Time.Microseconds - before;
        ChildProcess.Run("jack_freewheel", Server.Name, "n");
        ended.Wait("the end");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(order.Where(entry => entry.StartsWith("hook", StringComparison.Ordinal)), Is.EqualTo(new[] { "hook True", "hook False" }));
            Assert.That(order.Where(entry => entry.StartsWith("event", StringComparison.Ordinal)), Is.EqualTo(new[] { "event True", "event False" }));
            Assert.That(order.First(), Is.EqualTo("hook True"));
            Assert.That(microseconds, Is.LessThan(2_000 * 5_333), "2,000 cycles take 10.7 s in real time");
        }
    }

    [Test]
    public void Activate_DoesNotCallTheHandlerBeforehand()
    {
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        client.MidiOutputs.Register("midi");
        int before = -1;
        int calls = 0;
        bool activated = false;
        using var done = new Signal();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            calls++;
            if (!Volatile.Read(ref activated))
            {
                before = calls;
            }

            output.GetBuffer(in context).Clear();
            done.Set();
            return ProcessResult.Continue;
        });
        client.SetThreadInitHandler(() => Volatile.Write(ref activated, true));

        client.Activate();
        done.Wait("the first cycle");

        Assert.That(before, Is.EqualTo(-1));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe int Count(uint frameCount, void* argument)
    {
        ++*(int*)argument;
        s_rawCycles = *(int*)argument;
        return frameCount == 0 ? 1 : 0;
    }
}
