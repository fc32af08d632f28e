using System.Collections.Concurrent;
using System.Diagnostics;
using Jack.Tests;

namespace Jack.IntegrationTests.Implementations;

/// <summary>
/// A server of another implementation of JACK, unpacked beside the installed one by <c>dotnet cake --target=Servers</c>, with the environment
/// in which programs find its library.
/// </summary>
internal sealed class ForeignServer : IDisposable
{
    private const string Jack1 = "jack1";
    private const string PipeWire = "pipewire";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jack-foreign-");
    private readonly Dictionary<string, string> _environment;
    private readonly Process _process;

    private ForeignServer(string root, string kind)
    {
        string libraries = Directory.GetDirectories(Path.Combine(root, "usr", "lib"), "*-linux-gnu*").Single();
        ProcessStartInfo start;
        if (kind == Jack1)
        {
            _environment = new()
            {
                ["LD_LIBRARY_PATH"] = libraries,
                ["JACK_DRIVER_DIR"] = Path.Combine(libraries, "jack"),
                ["PATH"] = $"{Path.Combine(root, "usr", "bin")}:{Environment.GetEnvironmentVariable("PATH")}",
                ["JACK_DEFAULT_SERVER"] = _folder.Name,
            };

            // The server's own metadata database, without which it crashes when a client leaves, has its place here.
            Directory.CreateDirectory($"/dev/shm/jack-{Uid}/{_folder.Name}");
            start = new(Path.Combine(root, "usr", "bin", "jackd"), ["--no-realtime", "--name", _folder.Name, "-d", "dummy", "-r", "48000", "-p", "256", "-C", "2", "-P", "2"]);
        }
        else
        {
            File.WriteAllText(Path.Combine(_folder.FullName, "server.conf"), ServerConfiguration);
            File.WriteAllText(Path.Combine(_folder.FullName, "jack.conf"), ClientConfiguration);
            _environment = new()
            {
                ["LD_LIBRARY_PATH"] = $"{Path.Combine(libraries, "pipewire-0.3", "jack")}:{libraries}",
                ["PIPEWIRE_MODULE_DIR"] = Path.Combine(libraries, "pipewire-0.3"),
                ["SPA_PLUGIN_DIR"] = Path.Combine(libraries, "spa-0.2"),
                ["PIPEWIRE_CONFIG_DIR"] = _folder.FullName,
                ["XDG_RUNTIME_DIR"] = _folder.FullName,
            };
            start = new(Path.Combine(root, "usr", "bin", "pipewire"), ["-c", "server.conf"]);
        }

        _process = Start(start, _environment);
    }

    /// <summary>Gets the implementations that are unpacked here.</summary>
    public static IEnumerable<string> Unpacked => new[] { Jack1, PipeWire }.Where(kind => Directory.Exists(RootOf(kind)));

    private static string Uid { get; } = ChildProcess.Run("id", null, "-u").Trim();

    public static ForeignServer Start(string kind) => new(RootOf(kind), kind);

    /// <summary>Runs this assembly as a program, see <see cref="Program"/>, once the server answers.</summary>
    /// <returns>The exit code and what it printed.</returns>
    public (int ExitCode, string Output) RunSelf(string argument)
    {
        using Process child = Start(new(ChildProcess.Host, ["exec", ChildProcess.Assembly, argument, $"{_process.Id}"]), _environment, out ConcurrentQueue<string> output);
        if (!child.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            child.Kill();
            Assert.Fail($"the program did not end: {string.Join('\n', output)}");
        }

        child.WaitForExit();
        return (child.ExitCode, string.Join('\n', output));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string RootOf(string kind)
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && directory.Name != "artifacts")
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory!.FullName, "servers", kind);
    }

    private static Process Start(ProcessStartInfo start, Dictionary<string, string> environment) => Start(start, environment, out _);

    private static Process Start(ProcessStartInfo start, Dictionary<string, string> environment, out ConcurrentQueue<string> output)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        var lines = new ConcurrentQueue<string>();
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        output = lines;
        return process;
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
