using Jack.Tests;

namespace Jack.IntegrationTests.Faults;

/// <summary>The same thing very often.</summary>
internal sealed class EnduranceTests : ServerFixture
{
    protected override JackServerOptions ServerOptions => new() { BufferSize = 64 };

    [Test]
    public void OpenAndClose_AThousandTimes_Works()
    {
        for (int i = 0; i < 1_000; i++)
        {
            using JackClient client = JackClient.Open("often", new() { ServerName = Server.Name });
        }

        Assert.That(Open("often").Name, Is.EqualTo("often"));
    }

    // Each is told of the other's end while it is closed itself.
    [TestCase(false)]
    [TestCase(true)]
    public void OpenAndClose_ThreeAtATime_EndsEveryTime(bool activate)
    {
        for (int i = 0; i < 50; i++)
        {
            JackClient[] clients = [.. Enumerable.Range(0, 3).Select(_ => JackClient.Open("together", new() { ServerName = Server.Name }))];
            if (activate)
            {
                Array.ForEach(clients, client => client.Activate());
            }

            Array.ForEach(clients, client => client.Dispose());
            Task.WhenAll(clients.Select(client => client.Completion)).WaitForSuccess();
        }

        Assert.That(Open("together").Name, Is.EqualTo("together"));
    }

    // The unloading is still being told when the client is closed.
    [Test]
    public void UnloadAndClose_AHundredTimes_EndsEveryTime()
    {
        for (int i = 0; i < 100; i++)
        {
            JackClient client = JackClient.Open("loader", new() { ServerName = Server.Name });
            client.InternalClients.Load("inner", new() { FileName = "inprocess" }).Unload();
            client.Dispose();
            client.Completion.WaitForSuccess();
        }

        Assert.That(Open("loader").Name, Is.EqualTo("loader"));
    }

    // A collection lasts longer than a period here: JACK's thread stands at the door of the runtime when it has to end.
    [Test]
    public void ActivateAndDeactivate_WhileTheCollectorStopsTheWorld_EndsEveryTime()
    {
        object[] heap = [.. Enumerable.Range(0, 300_000).Select(number => new object[] { number })];
        using var isOver = new ManualResetEventSlim();
        var collector = new Thread(() =>
        {
            while (!isOver.Wait(millisecondsTimeout: 1))
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            }
        });
        JackClient client = Open("restless");
        AudioOutPort output = client.AudioOutputs.Register("out");
        client.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(1);
            return ProcessResult.Continue;
        });
        collector.Start();

        for (int i = 0; i < 300; i++)
        {
            client.Activate();
            client.Deactivate();
        }

        isOver.Set();
        collector.Join();
        GC.KeepAlive(heap);
        Assert.That(client.State, Is.EqualTo(JackClientState.Opened));
    }

    [Test]
    public void ConnectAndDisconnect_AHundredThousandTimes_NoneIsLost()
    {
        const int Times = 50_000;
        JackClient client = Open();
        AudioOutPort output = client.AudioOutputs.Register("out");
        AudioInPort input = client.AudioInputs.Register("in");
        int connected = 0, disconnected = 0;
        using var all = new Signal();
        client.PortsConnected += (_, _) => connected++;
        client.PortsDisconnected += (_, _) =>
        {
            if (++disconnected == Times)
            {
                all.Set();
            }
        };
        client.Activate();

        for (int i = 0; i < Times; i++)
        {
            client.Connect(output, input);
            client.Disconnect(output, input);
        }

        all.Wait("the last event");
        Assert.That((connected, disconnected, output.ConnectionCount), Is.EqualTo((Times, Times, 0)));
    }

    [Test]
    public void PortChurn_FourThreadsWhileTheHandlerWalksTheCollections_KeepsTheClientRunning()
    {
        JackClient client = Open();
        client.SetProcessHandler((in ProcessContext context) =>
        {
            foreach (AudioOutPort output in client.AudioOutputs)
            {
                output.GetBuffer(in context).Fill(0.5f);
            }

            foreach (MidiOutPort output in client.MidiOutputs)
            {
                output.GetWriter(in context).Write(0, [0xF8]);
            }

            foreach (AudioInPort input in client.AudioInputs)
            {
                _ = input.GetBuffer(in context)[0];
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (int i = 0; i < 100; i++)
                {
                    AudioOutPort audio = client.AudioOutputs.Register($"a{thread}");
                    MidiOutPort midi = client.MidiOutputs.Register($"m{thread}");
                    AudioInPort input = client.AudioInputs.Register($"i{thread}");
                    audio.Unregister();
                    midi.Unregister();
                    input.Unregister();
                }
            },
            TaskCreationOptions.LongRunning))).WaitForSuccess();

        Assert.That((client.State, client.GetOwnPorts().Count), Is.EqualTo((JackClientState.Active, 0)));
    }
}
