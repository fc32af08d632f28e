using System.Diagnostics;
using System.Runtime.CompilerServices;
using Jack.Interop;

namespace Jack.IntegrationTests.Server;

[Category("Integration")]
internal sealed class JackServerTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    [Test]
    public void Start_Default_TakesClientsAtOnce()
    {
        using var server = JackServer.Start();

        string ports = ChildProcess.Run("jack_lsp", null, "-s", server.Name);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ports.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "system:capture_1", "system:capture_2", "system:playback_1", "system:playback_2" }));
            Assert.That(server.Name, Does.StartWith("dotnet-"));
            Assert.That(server.SampleRate, Is.EqualTo(48_000));
            Assert.That(server.BufferSize, Is.EqualTo(256));
            Assert.That(server.IsRunning, Is.True);
            Assert.That(server.Output, Does.Contain("JACK server starting in non-realtime mode"));
        }
    }

    [Test]
    public void Start_WithOptions_PassesThemOn()
    {
        using var server = JackServer.Start(new()
        {
            SampleRate = 44_100,
            BufferSize = 64,
            CapturePorts = 1,
            PlaybackPorts = 3,
            Synchronous = true,
            ServerArguments = ["--timeout", "400"],
            DriverArguments = ["--monitor"],
        });

        string ports = ChildProcess.Run("jack_lsp", null, "-s", server.Name);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ports.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1 + 3 + 3).And.Some.EqualTo("system:monitor_3"));
            Assert.That(ChildProcess.Run("jack_samplerate", server.Name), Does.StartWith("44100"));
            Assert.That(ChildProcess.Run("jack_bufsize", server.Name), Does.Contain("64"));
            Assert.That(File.ReadAllText($"/proc/{server.ProcessId}/cmdline").Replace('\0', ' '), Does.Contain("--sync").And.Contain("--timeout 400 -d dummy"));
        }
    }

    [Test]
    public void Start_Twice_GivesTwoServers()
    {
        using var first = JackServer.Start();
        using var second = JackServer.Start();

        Assert.That(second.Name, Is.Not.EqualTo(first.Name));
        Assert.That(ChildProcess.Run("jack_lsp", null, "-s", first.Name), Does.Contain("system:playback_2"));
        Assert.That(ChildProcess.Run("jack_lsp", null, "-s", second.Name), Does.Contain("system:playback_2"));
    }

    [Test]
    public async Task StartAsync_ManyAtOnce_AllHaveTheirOwnName()
    {
        JackServer[] servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => JackServer.StartAsync()));

        string[] names = [.. servers.Select(server => server.Name)];
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));

        Assert.That(names, Is.Unique);
    }

    [Test]
    public void Dispose_RunningServer_EndsItAndLeavesNothing()
    {
        var server = JackServer.Start(new() { Name = "integration-dispose" });
        IReadOnlyList<string> memory = SharedMemory.InodesOf(server.ProcessId);

        server.Dispose();
        server.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.HasExited, Is.True);
            Assert.That(server.IsRunning, Is.False);
            Assert.That(server.Completion.Result, Is.Zero);
            Assert.That(memory, Is.Not.Empty);
            Assert.That(SharedMemory.StillThere(memory), Is.Empty);
            Assert.That(SharedMemory.FilesOf(server.Name), Is.Empty);
        }
    }

    [Test]
    public void Kill_RunningServer_CompletesAndDisposeSweeps()
    {
        var server = JackServer.Start(new() { Name = "integration-kill" });
        IReadOnlyList<string> memory = SharedMemory.InodesOf(server.ProcessId);

        server.Kill();

        Assert.That(server.Completion.Wait(s_timeout), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.Completion.Result, Is.EqualTo(128 + 9));
            Assert.That(SharedMemory.StillThere(memory), Is.EquivalentTo(memory), "a kill leaves everything behind");
        }

        server.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SharedMemory.StillThere(memory), Is.Empty);
            Assert.That(SharedMemory.FilesOf(server.Name), Is.Empty);
            Assert.That(server.Kill, Throws.Nothing);
        }
    }

    [Test]
    public void Suspend_ThenResume_StopsAndContinuesTheProcess()
    {
        using var server = JackServer.Start();

        server.Suspend();
        bool stopped = SpinWait.SpinUntil(() => State(server) == 'T', s_timeout);
        server.Resume();
        bool resumed = SpinWait.SpinUntil(() => State(server) != 'T', s_timeout);

        Assert.That((stopped, resumed), Is.EqualTo((true, true)));
    }

    [Test]
    public void Dispose_SuspendedServer_EndsIt()
    {
        var server = JackServer.Start();
        server.Suspend();

        server.Dispose();

        Assert.That(server.Completion.Result, Is.Zero);
    }

    [Test]
    public void Start_OnAThreadThatEnds_KeepsTheServer()
    {
        JackServer? server = null;
        var thread = new Thread(() => server = JackServer.Start());
        thread.Start();
        thread.Join();

        string ports = ChildProcess.Run("jack_lsp", null, "-s", server!.Name);
        server.Dispose();

        Assert.That(ports, Does.Contain("system:playback_2"));
    }

    [Test]
    public void Start_NeverDisposed_KeepsTheServerThroughCollections()
    {
        int processId = StartWithoutReference();
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetProcessById(processId);
        Assert.That(process.WaitForExit(TimeSpan.FromMilliseconds(300)), Is.False);
        ServerPosix.Signal(processId, ServerPosix.Terminate);
        Assert.That(process.WaitForExit(s_timeout), Is.True);
    }

    [Test]
    public void ParentKilled_WithoutDispose_EndsTheServer()
    {
        using Process parent = ChildProcess.StartSelf("orphan-server");
        string name = parent.StandardOutput.ReadLine()!;
        string socket = Path.GetFileName(ServerSocket.GetPath(name));
        using var watcher = new FileSystemWatcher(ServerSocket.Directory, socket);
        using var gone = new ManualResetEventSlim();
        watcher.Deleted += (_, _) => gone.Set();
        watcher.EnableRaisingEvents = true;

        parent.Kill();

        Assert.That(gone.Wait(s_timeout), Is.True);
    }

    [Test]
    public void Start_ProgramMissing_SaysHowToInstall() =>
        Assert.That(
            () => JackServer.Start(new() { Program = "no-such-jackd" }),
            Throws.TypeOf<JackServerStartException>()
                .With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.NotInstalled)
                .And.Message.Contains("'no-such-jackd' was not found").And.Message.Contains("install"));

    [Test]
    public void Start_UnknownDriver_CarriesTheOutput() =>
        Assert.That(
            () => JackServer.Start(new() { Driver = "no-such-driver" }),
            Throws.TypeOf<JackServerStartException>()
                .With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.Failed)
                .And.Property(nameof(JackServerStartException.Output)).Contains("no-such-driver")
                .And.Property(nameof(JackException.ErrorCode)).Not.Zero);

    [Test]
    public void Start_NameInUse_SaysSo()
    {
        using var first = JackServer.Start(new() { Name = "integration-twice" });

        Assert.That(
            () => JackServer.Start(new() { Name = "integration-twice" }),
            Throws.TypeOf<JackServerStartException>().With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.NoFreeName));
    }

    [Test]
    public void Start_NameOfAServerNotOurs_SaysSo()
    {
        using var first = JackServer.Start();
        var start = new ProcessStartInfo("jackd", ["-r", "-p", "128", "-n", "integration-other", "-d", "dummy"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JACK_NO_AUDIO_RESERVATION"] = "1";
        using var other = Process.Start(start)!;
        try
        {
            Assert.That(SpinWait.SpinUntil(() => ServerSocket.IsTaken("integration-other"), s_timeout), Is.True);

            Assert.That(
                () => JackServer.Start(new() { Name = "integration-other" }),
                Throws.TypeOf<JackServerStartException>().With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.NoFreeName));
        }
        finally
        {
            ServerPosix.Signal(other.Id, ServerPosix.Terminate);
            _ = other.WaitForExit(s_timeout);
        }
    }

    [Test]
    public void Start_ProgramThatIsNeverReady_TimesOut()
    {
        using var program = new StubProgram("echo waiting; exec sleep 100");

        Assert.That(
            () => JackServer.Start(new() { Program = program.Path, StartTimeout = TimeSpan.FromMilliseconds(300) }),
            Throws.TypeOf<JackServerStartException>()
                .With.Property(nameof(JackServerStartException.Failure)).EqualTo(JackServerFailure.TimedOut)
                .And.Property(nameof(JackServerStartException.Output)).EqualTo("waiting"));
    }

    [Test]
    public void Start_ProgramThatDiesOfABusError_BlamesTheSharedMemory()
    {
        using var program = new StubProgram("kill -BUS $$");

        Assert.That(
            () => JackServer.Start(new() { Program = program.Path }),
            Throws.TypeOf<JackServerStartException>().With.Message.Contains("because /dev/shm is full"));
    }

    [Test]
    public void StartAsync_Cancelled_StopsWhatItStarted()
    {
        using var program = new StubProgram("echo $$ > \"$0.pid\"; exec sleep 100");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.That(async () => await JackServer.StartAsync(new() { Program = program.Path }, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Process.GetProcessById(int.Parse(File.ReadAllText(program.Path + ".pid"))), Throws.ArgumentException);
    }

    [TestCase("")]
    [TestCase("a/b")]
    [TestCase("a b")]
    public void Start_BadName_IsRefused(string name) =>
        Assert.That(() => JackServer.Start(new() { Name = name }), Throws.ArgumentException);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int StartWithoutReference() => JackServer.Start().ProcessId;

    private static char State(JackServer server)
    {
        string stat = File.ReadAllText($"/proc/{server.ProcessId}/stat");
        return stat[stat.LastIndexOf(')') + 2];
    }
}
