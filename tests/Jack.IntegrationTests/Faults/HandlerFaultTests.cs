using System.Diagnostics;
using Jack.Tests;

namespace Jack.IntegrationTests.Faults;

/// <summary>Handlers that misbehave, and everything that a program might do at the wrong moment.</summary>
internal sealed class HandlerFaultTests : ServerFixture
{
    [Test]
    public void Block_InHandler_IsAnXrunAndNothingElse()
    {
        JackClient client = Open();
        using var xrun = new Signal();
        using var block = new ManualResetEventSlim();
        bool blocked = false;
        client.XrunOccurred += (_, _) => xrun.Set();
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (!blocked)
            {
                blocked = true;
                block.Wait(TimeSpan.FromMilliseconds(500));
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        xrun.Wait("an xrun");

        Assert.That(client.State, Is.EqualTo(JackClientState.Active));
    }

    [Test]
    public void Stop_FromHandler_LeavesAClientThatCanBeActivatedAgain()
    {
        JackClient client = Open();
        int calls = 0;
        using var again = new Signal();
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (++calls == 1)
            {
                return ProcessResult.Stop;
            }

            again.Set();
            return ProcessResult.Continue;
        });
        client.Activate();
        client.Completion.WaitForEnd();
        Eventually.IsTrue(() => client.State == JackClientState.Opened, "the client is opened only");
        int before = calls;

        client.Activate();
        again.Wait("the handler");

        Assert.That((before, client.Completion.IsCompletedSuccessfully), Is.EqualTo((1, true)));
    }

    [Test]
    public void Collections_WhileCallbacksRun_HarmNothing()
    {
        (JackClient source, AudioOutPort output, JackClient sink, AudioInPort input) = OpenPair();
        using var enough = new Signal();
        int cycles = 0;
        source.SetProcessHandler((in ProcessContext context) =>
        {
            output.GetBuffer(in context).Fill(1);
            if (++cycles == 3_000)
            {
                enough.Set();
            }

            return ProcessResult.Continue;
        });
        sink.SetProcessHandler((in ProcessContext context) =>
        {
            _ = input.GetBuffer(in context)[0];
            return ProcessResult.Continue;
        });
        source.Activate();
        sink.Activate();
        source.Connect(output, input);
        Task[] collectors =
        [
            .. Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                while (!enough.IsSet)
                {
                    GC.KeepAlive(new object[1_000]);
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }
            })),
        ];

        Freewheel(source, enough);
        Task.WhenAll(collectors).WaitForEnd();

        Assert.That((source.State, sink.State), Is.EqualTo((JackClientState.Active, JackClientState.Active)));
    }

    [Test]
    public void ChildProcess_StartedWhileActive_LeavesTheClientAloneAndHasSigpipe()
    {
        JackClient client = Open();
        using var again = new Signal();
        bool counting = false;
        int cycles = 0;
        client.SetProcessHandler((in ProcessContext _) =>
        {
            if (Volatile.Read(ref counting) && ++cycles == 10)
            {
                again.Set();
            }

            return ProcessResult.Continue;
        });
        client.Activate();

        // Bit 12 of the mask is signal 13, SIGPIPE, which libjack blocks on the thread that opens a client.
        string status = ChildProcess.Run("grep", null, "SigBlk", "/proc/self/status");
        for (int i = 0; i < 20; i++)
        {
            ChildProcess.Run("true", null);
        }

        Volatile.Write(ref counting, true);
        again.Wait("cycles");

        ulong blocked = Convert.ToUInt64(status.Split(':')[1].Trim(), 16);
        Assert.That(blocked & (1 << 12), Is.Zero);
        Assert.That(client.State, Is.EqualTo(JackClientState.Active));
    }

    [TestCase("exit")]
    [TestCase("abort")]
    [TestCase("kill")]
    [TestCase("throw")]
    public void OtherProcess_EndsWithoutDispose_ServerAndOurClientGoOn(string end)
    {
        JackClient client = Open("survivor");
        client.Activate();
        using var gone = new Signal();
        client.ClientUnregistered += (_, e) =>
        {
            if (e.Name == "doomed")
            {
                gone.Set();
            }
        };
        using Process child = ChildProcess.StartSelf("doomed-client", Server.Name, end);
        string? line = child.StandardOutput.ReadLine();
        bool seen = client.GetPorts(new() { ClientName = "doomed" }).Count == 1;

        if (end == "kill")
        {
            child.Kill();
        }
        else
        {
            child.StandardInput.Close();
        }

        Assert.That(child.WaitForExit(Signal.Limit), Is.True);
        gone.Wait("the end of the other client");
        Assert.That((line, seen, client.State), Is.EqualTo(("ready", true, JackClientState.Active)));
        Assert.That(() => client.AudioInputs.Register("still"), Throws.Nothing);
    }

    [Test]
    public void TwoServers_InOneProcess_AreRefused()
    {
        Open("here");
        using var other = JackServer.Start();

        Assert.That(
            () => JackClient.Open("there", new() { ServerName = other.Name }),
            Throws.InvalidOperationException.With.Message.Contains("one server at a time"));
    }

    [Test]
    public void Names_LongestAndLonger_AreTakenOrRefused()
    {
        string longest = new('n', JackClient.MaxNameLength);
        JackClient client = Open(longest);
        string port = new('ö', (JackPort.MaxFullNameLength - longest.Length - 1) / 2);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.Name, Is.EqualTo(longest));
            Assert.That(client.AudioInputs.Register(port).Name, Is.EqualTo($"{longest}:{port}"));
            Assert.That(() => Open(longest + "n"), Throws.ArgumentException);
            Assert.That(() => client.AudioInputs.Register(port + "öö"), Throws.ArgumentException);
        }
    }

    [Test]
    public void UseAfterUnregister_OnARealServer_NeverReachesTheNextPort()
    {
        JackClient client = Open();
        client.Activate();
        AudioOutPort old = client.AudioOutputs.Register("old");
        old.Unregister();
        AudioOutPort next = client.AudioOutputs.Register("next");

        Assert.That(() => old.Name, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => client.Connect(old, "system:playback_1"), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(next.Name, Is.EqualTo("test:next"));
    }

    [Test]
    public void SwitchBetweenHandlerAndProcessThread_Works()
    {
        JackClient client = Open();
        using var first = new Signal();
        using var second = new Signal();
        using var third = new Signal();
        client.SetProcessHandler((in ProcessContext _) => Set(first));
        client.Activate();
        first.Wait("the handler");
        client.Deactivate();

        client.SetProcessThreadHandler((in ProcessContext _) => Set(second));
        client.Activate();
        second.Wait("the process thread");
        client.Deactivate();

        client.SetProcessHandler((in ProcessContext _) => Set(third));
        client.Activate();
        third.Wait("the handler again");
    }

    private static ProcessResult Set(Signal signal)
    {
        signal.Set();
        return ProcessResult.Continue;
    }
}
