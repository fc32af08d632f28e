using System.Collections.Concurrent;
using System.Diagnostics;
using Jack.Interop;
using Jack.Tests;

namespace Jack.IntegrationTests.Peers;

/// <summary>A program that runs beside a test, and what it has printed.</summary>
internal sealed class PeerProgram : IDisposable
{
    private readonly Process _process;
    private readonly BlockingCollection<string> _output = [];
    private readonly List<string> _lines = [];

    private PeerProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, e) => Add(e.Data);
        process.ErrorDataReceived += (_, e) => Add(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a program whose output comes line by line.</summary>
    public static PeerProgram Start(string server, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("stdbuf", ["-oL", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JACK_DEFAULT_SERVER"] = server;
        return new PeerProgram(Process.Start(start)!);
    }

    /// <summary>Runs a program that reads commands, and waits for its end.</summary>
    public static void Feed(string server, string program, string input)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["JACK_DEFAULT_SERVER"] = server;
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Assert.That(process.WaitForExit(Signal.Limit), Is.True);
        output.WaitForEnd();
    }

    /// <summary>Waits until what was printed is enough.</summary>
    public string[] ReadUntil(Func<IReadOnlyList<string>, bool> isEnough)
    {
        while (!isEnough(_lines))
        {
            if (!_output.TryTake(out string? line, Signal.Limit))
            {
                Assert.Fail($"the program printed no more after: {string.Join('\n', _lines)}");
            }

            _lines.Add(line!);
        }

        return [.. _lines];
    }

    public void Dispose()
    {
        ServerPosix.Signal(_process.Id, ServerPosix.Terminate);
        if (!_process.WaitForExit(TimeSpan.FromSeconds(2)))
        {
            _process.Kill();
            _process.WaitForExit(Signal.Limit);
        }

        _process.Dispose();
    }

    private void Add(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            _output.Add(line);
        }
    }
}
