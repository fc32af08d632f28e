using System.Diagnostics;
using System.Runtime.InteropServices;
using Jack.Interop;
using Jack.Native;

namespace Jack.IntegrationTests.Server;

[Category("Integration")]
internal sealed class InProcessJackServerTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    [Test]
    public void Start_Default_TakesClientsOfThisAndOtherProcesses()
    {
        using var server = InProcessJackServer.Start();
        using var client = JackClient.Open("inside", new() { ServerName = server.Name });

        string ports = ChildProcess.Run("jack_lsp", null, "-s", server.Name);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lines(ports), Is.EqualTo(new[] { "system:capture_1", "system:capture_2", "system:playback_1", "system:playback_2" }));
            Assert.That(client.SampleRate, Is.EqualTo(48_000));
            Assert.That(client.BufferSize, Is.EqualTo(256));
            Assert.That((server.SampleRate, server.BufferSize), Is.EqualTo((48_000, 256)));
            Assert.That(server.State, Is.EqualTo(JackServerState.Running));
            Assert.That(server.Output, Does.Contain("JACK server starting in non-realtime mode"));
        }
    }

    [Test]
    public void Start_WithOptions_PassesThemOn()
    {
        using var server = InProcessJackServer.Start(new()
        {
            Name = "integration-inside",
            SampleRate = 44_100,
            BufferSize = 64,
            CapturePorts = 1,
            PlaybackPorts = 3,
            PortMax = 256,
            Synchronous = true,
            DriverArguments = ["--monitor"],
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.Name, Is.EqualTo("integration-inside"));
            Assert.That((server.SampleRate, server.BufferSize), Is.EqualTo((44_100, 64)));
            Assert.That(server.Parameters["port-max"].Value.ToInt32(), Is.EqualTo(256));
            Assert.That(server.Parameters["sync"].Value.ToBoolean(), Is.True);
            Assert.That(Lines(ChildProcess.Run("jack_lsp", null, "-s", server.Name)), Has.Length.EqualTo(1 + 3 + 3));
            Assert.That(ChildProcess.Run("jack_samplerate", server.Name), Does.StartWith("44100"));
        }
    }

    [Test]
    public void Create_WhileAnotherLives_IsRefused()
    {
        using var server = InProcessJackServer.Create();

        Assert.That(() => InProcessJackServer.Create(), Throws.InvalidOperationException.With.Message.Contains(server.Name));
    }

    [Test]
    public void Start_AgainAfterDispose_Works()
    {
        for (int i = 0; i < 3; i++)
        {
            using var server = InProcessJackServer.Start();

            Assert.That(ChildProcess.Run("jack_lsp", null, "-s", server.Name), Does.Contain("system:playback_2"));
        }
    }

    [Test]
    public void Dispose_RunningServer_LeavesNothing()
    {
        var server = InProcessJackServer.Start(new() { Name = "integration-inside-dispose" });

        server.Dispose();
        server.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.State, Is.EqualTo(JackServerState.Disposed));
            Assert.That(server.IsRunning, Is.False);
            Assert.That(SharedMemory.FilesOf(server.Name), Is.Empty);
            Assert.That(server.StartProcessing, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => server.Parameters["realtime"].Value, Throws.TypeOf<ObjectDisposedException>());
        }
    }

    [Test]
    public void Dispose_WithOpenClient_DisposesItFirst()
    {
        var server = InProcessJackServer.Start();
        JackClient client = JackClient.Open("left-open", new() { ServerName = server.Name });
        client.Activate();

        server.Dispose();

        Assert.That(client.State, Is.EqualTo(JackClientState.Closed));
    }

    [Test]
    public void StopProcessing_WithOpenClient_IsRefusedAndNamesIt()
    {
        using var server = InProcessJackServer.Start();
        using var client = JackClient.Open("still-open", new() { ServerName = server.Name });

        Assert.That(server.StopProcessing, Throws.InvalidOperationException.With.Message.Contains("still-open"));
        client.Dispose();
        server.StopProcessing();

        Assert.That(server.State, Is.EqualTo(JackServerState.Open));
    }

    [Test]
    public void Close_ThenOpenWithOtherParameters_UsesThem()
    {
        using var server = InProcessJackServer.Start();
        server.StopProcessing();
        server.Close();
        JackServerDriver dummy = server.GetDriver("dummy");

        dummy.Parameters["rate"].Value = 96_000;
        server.Open(dummy);
        server.StartProcessing();

        Assert.That(ChildProcess.Run("jack_samplerate", server.Name), Does.StartWith("96000"));
    }

    [Test]
    public void Members_InTheWrongState_AreRefused()
    {
        using var server = InProcessJackServer.Create();
        JackServerDriver dummy = server.GetDriver("dummy");
        JackServerDriver loopback = server.GetDriver("loopback");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.StartProcessing, Throws.InvalidOperationException);
            Assert.That(server.StopProcessing, Throws.InvalidOperationException);
            Assert.That(server.Close, Throws.InvalidOperationException);
            Assert.That(() => server.AddSlave(loopback), Throws.InvalidOperationException);
            Assert.That(() => server.SwitchMaster(dummy), Throws.InvalidOperationException);
            Assert.That(() => server.Load(server.GetInternalClient("profiler")), Throws.InvalidOperationException);
            Assert.That(() => server.Open(loopback), Throws.ArgumentException);
            Assert.That(server.SampleRate, Is.Zero);
        }

        server.Open(dummy);

        Assert.That(() => server.Open(dummy), Throws.InvalidOperationException);
        Assert.That(() => server.RemoveSlave(loopback), Throws.InvalidOperationException);
    }

    [Test]
    public void AddSlave_BetweenOpenAndStart_AddsItsPorts()
    {
        using var server = InProcessJackServer.Create();
        JackServerDriver loopback = server.GetDriver("loopback");
        loopback.Parameters["channels"].Value = 2;
        server.Open(server.GetDriver("dummy"));

        server.AddSlave(loopback);
        server.StartProcessing();
        string with = ChildProcess.Run("jack_lsp", null, "-s", server.Name);
        server.StopProcessing();
        server.RemoveSlave(loopback);
        server.StartProcessing();
        string without = ChildProcess.Run("jack_lsp", null, "-s", server.Name);

        Assert.That(with, Does.Contain("loopback:playback_2"));
        Assert.That(without, Does.Not.Contain("loopback:").And.Contain("system:playback_2"));
    }

    [Test]
    public void SwitchMaster_WhileRunning_KeepsTheClientsProcessing()
    {
        using var server = InProcessJackServer.Start();
        using var client = JackClient.Open("stays", new() { ServerName = server.Name });
        using var cycle = new ManualResetEventSlim();
        client.SetProcessHandler((in ProcessContext _) =>
        {
            cycle.Set();
            return ProcessResult.Continue;
        });
        client.Activate();
        JackServerDriver dummy = server.GetDriver("dummy");
        dummy.Parameters["period"].Value = 512;

        server.SwitchMaster(dummy);
        cycle.Reset();

        Assert.That(cycle.Wait(s_timeout), Is.True);
        Assert.That((server.BufferSize, client.BufferSize), Is.EqualTo((512, 512)));
    }

    [TestCase("netmanager")]
    [TestCase("profiler")]
    public void Load_ThenUnload_ComesAndGoes(string name)
    {
        using var server = InProcessJackServer.Start();
        JackServerInternalClient client = server.GetInternalClient(name);
        Assert.That(() => server.Unload(client), Throws.InvalidOperationException);

        server.Load(client);
        bool loaded = client.IsLoaded;
        Assert.That(() => server.Load(client), Throws.InvalidOperationException);
        server.Unload(client);

        Assert.That((loaded, client.IsLoaded), Is.EqualTo((true, false)));
    }

    [Test]
    public void LoadSession_WithAConnection_MakesIt()
    {
        using var server = InProcessJackServer.Start();
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "c system:capture_1 system:playback_2\n");
            server.LoadSession(file);
        }
        finally
        {
            File.Delete(file);
        }

        Assert.That(ChildProcess.Run("jack_lsp", null, "-s", server.Name, "-c", "capture_1"), Does.Contain("   system:playback_2"));
        Assert.That(() => server.LoadSession(file), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void Parameters_OfEveryType_ReadSetAndReset()
    {
        using var server = InProcessJackServer.Create();
        JackServerDriver alsa = server.GetDriver("alsa");
        (JackServerParameter Parameter, JackServerParameterType Type, JackServerParameterValue Default, JackServerParameterValue Other)[] cases =
        [
            (server.Parameters["realtime"], JackServerParameterType.Boolean, true, false),
            (server.Parameters["realtime-priority"], JackServerParameterType.SignedNumber, 10, 60),
            (server.Parameters["port-max"], JackServerParameterType.UnsignedNumber, 2048u, 512u),
            (alsa.Parameters["device"], JackServerParameterType.Text, "hw:0", "hw:Ünïcode"),
            (alsa.Parameters["dither"], JackServerParameterType.Character, 'n', 's'),
        ];

        foreach ((JackServerParameter parameter, JackServerParameterType type, JackServerParameterValue initial, JackServerParameterValue other) in cases)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(parameter.Type, Is.EqualTo(type), parameter.Name);
                Assert.That((parameter.Value, parameter.DefaultValue, parameter.IsSet), Is.EqualTo((initial, initial, false)), parameter.Name);
                parameter.Value = other;
                Assert.That((parameter.Value, parameter.DefaultValue, parameter.IsSet), Is.EqualTo((other, initial, true)), parameter.Name);
                parameter.Reset();
                Assert.That((parameter.Value, parameter.IsSet), Is.EqualTo((initial, false)), parameter.Name);
                Assert.That(parameter.ShortDescription, Is.Not.Empty);
            }
        }
    }

    [Test]
    public void Parameters_Constraints_AreShownAndHeld()
    {
        using var server = InProcessJackServer.Create();
        JackServerParameter mode = server.Parameters["self-connect-mode"];
        JackServerParameter priority = server.Parameters["realtime-priority"];
        JackServerParameter ports = server.Parameters["port-max"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(mode.Choices.Select(choice => choice.Value.ToChar()), Is.EqualTo(" EeAa"));
            Assert.That(mode.Choices[3].Description, Is.EqualTo("Fail all self connect requests"));
            Assert.That((mode.IsStrict, mode.HasFakeValues), Is.EqualTo((true, true)));
            Assert.That(() => mode.Value = 'x', Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That((priority.Minimum, priority.Maximum), Is.EqualTo(((JackServerParameterValue?)1, (JackServerParameterValue?)99)));
            Assert.That(priority.IsStrict, Is.False);
            Assert.That(() => ports.Value = -1, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => ports.Value = "many", Throws.ArgumentException);
            Assert.That(() => server.GetDriver("alsa").Parameters["device"].Value = new string('x', 128), Throws.ArgumentException);
            Assert.That(() => server.Parameters["no-such"], Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("port-max"));
            Assert.That(() => server.GetDriver("no-such"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("dummy"));
            Assert.That(server.GetDriver("dummy").Parameters["rate"].Id, Is.EqualTo('r'));
            Assert.That(priority.Id, Is.Null);
        }
    }

    [Test]
    public void Start_DriverThatCannotOpen_SaysWhy() =>
        Assert.That(
            () => InProcessJackServer.Start(new() { Driver = "alsa", DriverArguments = ["--device", "hw:no-such-card"] }),
            Throws.TypeOf<JackServerStartException>()
                .With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.Failed)
                .And.Property(nameof(JackServerStartException.Output)).Contains("Cannot initialize driver"));

    [Test]
    public void Start_ServerArguments_AreRefused() =>
        Assert.That(() => InProcessJackServer.Start(new() { ServerArguments = ["--verbose"] }), Throws.ArgumentException);

    [Test]
    public void Start_NameInUse_SaysSo()
    {
        using var other = JackServer.Start();

        Assert.That(
            () => InProcessJackServer.Create(other.Name),
            Throws.TypeOf<JackServerStartException>().With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.NoFreeName));
    }

    [Test]
    public void Start_ManagedSignalHandlers_GoOnWorking()
    {
        using var server = InProcessJackServer.Start();
        using var handled = new ManualResetEventSlim();
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            handled.Set();
        });

        ServerPosix.Signal(Environment.ProcessId, ServerPosix.Terminate);

        Assert.That(handled.Wait(s_timeout), Is.True);
    }

    [Test]
    public void ProcessEnd_WithoutDispose_LeavesNothing()
    {
        using Process child = ChildProcess.StartSelf("leave-server");
        string name = child.StandardOutput.ReadToEnd().Trim();
        Assert.That(child.WaitForExit(s_timeout), Is.True);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(child.ExitCode, Is.Zero);
            Assert.That(name, Is.EqualTo("integration-leaves"));
            Assert.That(SharedMemory.FilesOf(name), Is.Empty);
        }
    }

    [Test]
    public void LibraryMissing_Start_SaysWhatWasTried()
    {
        Assert.That(JackNativeLibrary.GetCandidates(JackLibraryKind.Server), Is.EqualTo(new[] { "libjackserver.so.0", "libjackserver.so" }));

        string output = ChildProcess.Run("env", null, "JACK_SERVER_LIBRARY=/nowhere/libjackserver.so.0", ChildProcess.Host, "exec", ChildProcess.Assembly, "missing-server-library");

        Assert.That(output, Does.Contain("JackLibraryNotFoundException: JACK's libjackserver could not be loaded.").And.Contain("/nowhere/libjackserver.so.0: cannot open shared object file"));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
