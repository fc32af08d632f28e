using System.Collections.Concurrent;
using System.Diagnostics;

namespace Jack.IntegrationTests.Implementations;

/// <summary>
/// Servers of other implementations of JACK, unpacked beside the installed one by <c>dotnet cake --target=Servers</c>, with the environment
/// in which programs find their library.
/// </summary>
internal static class ForeignServer
{
    private const string Jack1 = "jack1";
    private const string PipeWire = "pipewire";

    // Both the server and the program have shared memory of their own: JACK1 takes JACK2's registry of servers for a broken one of its own.
    // The folder is for the server's metadata, without which it crashes when a client leaves.
    private const string ServeJack1 = """
        mount -t tmpfs -o mode=1777 tmpfs /dev/shm || exit 1
        folder=/dev/shm/jack-$(id -u)/$JACK_DEFAULT_SERVER
        mkdir -p -m 700 "$folder"
        ready=$folder/jack_0
        serve() { exec "$ROOT/usr/bin/jackd" --no-realtime --name "$JACK_DEFAULT_SERVER" -d dummy -r 48000 -p 256 -C 2 -P 2; }

        """;

    private const string ServePipeWire = """
        ready=$XDG_RUNTIME_DIR/pipewire-0
        serve() { exec "$ROOT/usr/bin/pipewire" -c server.conf; }

        """;

    private const string RunBesideServer = """
        serve >/dev/null 2>&1 &
        server=$!
        while kill -0 $server && ! [ -e "$ready" ]; do sleep 0.05; done
        "$@" $server
        code=$?
        kill $server 2>/dev/null
        exit $code
        """;

    /// <summary>Gets the implementations that are unpacked here.</summary>
    public static IEnumerable<string> Unpacked => new[] { Jack1, PipeWire }.Where(kind => Directory.Exists(RootOf(kind)));

    /// <summary>Runs this assembly as a program beside a server, with the server's process id as its last argument; see <see cref="Program"/>.</summary>
    /// <returns>The exit code and what was printed.</returns>
    public static (int ExitCode, string Output) RunSelf(string kind, string argument)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jack-foreign-");
        try
        {
            string[] program = [ChildProcess.Host, "exec", ChildProcess.Assembly, argument];
            ProcessStartInfo start = kind == Jack1
                ? new("unshare", [.. Environment.IsPrivilegedProcess ? [] : new[] { "--user", "--map-root-user" }, "--mount", "--ipc", "sh", "-c", ServeJack1 + RunBesideServer, "sh", .. program])
                : new("sh", ["-c", ServePipeWire + RunBesideServer, "sh", .. program]);
            foreach ((string name, string value) in kind == Jack1 ? Jack1Environment(RootOf(kind)) : PipeWireEnvironment(RootOf(kind), folder.FullName))
            {
                start.Environment[name] = value;
            }

            return Run(start);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Output) Run(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var lines = new ConcurrentQueue<string?>();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data);
        process.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"the program did not end: {string.Join('\n', lines)}");
        }

        process.WaitForExit();
        return (process.ExitCode, string.Join('\n', lines));
    }

    private static Dictionary<string, string> Jack1Environment(string root) => new()
    {
        ["ROOT"] = root,
        ["LD_LIBRARY_PATH"] = Libraries(root),
        ["JACK_DRIVER_DIR"] = Path.Combine(Libraries(root), "jack"),
        ["PATH"] = $"{Path.Combine(root, "usr", "bin")}:{Environment.GetEnvironmentVariable("PATH")}",
        ["JACK_DEFAULT_SERVER"] = "foreign",
    };

    private static Dictionary<string, string> PipeWireEnvironment(string root, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "server.conf"), ServerConfiguration);
        File.WriteAllText(Path.Combine(folder, "jack.conf"), ClientConfiguration);
        return new()
        {
            ["ROOT"] = root,
            ["LD_LIBRARY_PATH"] = $"{Path.Combine(Libraries(root), "pipewire-0.3", "jack")}:{Libraries(root)}",
            ["PIPEWIRE_MODULE_DIR"] = Path.Combine(Libraries(root), "pipewire-0.3"),
            ["SPA_PLUGIN_DIR"] = Path.Combine(Libraries(root), "spa-0.2"),
            ["PIPEWIRE_CONFIG_DIR"] = folder,
            ["XDG_RUNTIME_DIR"] = folder,
        };
    }

    private static string Libraries(string root) => Directory.GetDirectories(Path.Combine(root, "usr", "lib"), "*-linux-gnu*").Single();

    private static string RootOf(string kind)
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && directory.Name != "artifacts")
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory!.FullName, "servers", kind);
    }

    // The smallest daemon: no session manager, no sound card, two sinks that swallow everything.
    private const string ServerConfiguration = """
        context.properties = { core.daemon = true  core.name = pipewire-0  default.clock.rate = 48000 }
        context.spa-libs = { audio.convert.* = audioconvert/libspa-audioconvert  support.* = support/libspa-support }
        context.modules = [
            { name = libpipewire-module-protocol-native }
            { name = libpipewire-module-metadata }
            { name = libpipewire-module-spa-node-factory }
            { name = libpipewire-module-client-node }
            { name = libpipewire-module-access }
            { name = libpipewire-module-adapter }
            { name = libpipewire-module-link-factory }
        ]
        context.objects = [
            { factory = metadata args = { metadata.name = default } }
            { factory = spa-node-factory args = { factory.name = support.node.driver node.name = Dummy-Driver node.group = pipewire.dummy priority.driver = 20000 } }
            { factory = adapter args = { factory.name = support.null-audio-sink node.name = sink1 media.class = Audio/Sink object.linger = true audio.position = "FL,FR" } }
        ]
        """;

    private const string ClientConfiguration = """
        context.spa-libs = { support.* = support/libspa-support }
        context.modules = [
            { name = libpipewire-module-protocol-native }
            { name = libpipewire-module-client-node }
            { name = libpipewire-module-metadata }
        ]
        jack.properties = { }
        """;
}
