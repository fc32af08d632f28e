using System.Diagnostics;
using Jack.Interop;

namespace Jack;

/// <summary>A running server program that ends with this process, however this process ends.</summary>
internal sealed class ServerProcess : IDisposable
{
    // The shell becomes the server (exec), so that its process id and exit code are the server's own. What stays is a guard that reads the
    // pipe from this process: the pipe breaks when this process dies, even by SIGKILL. PR_SET_PDEATHSIG would not do, because it acts
    // when the *thread* that started the server ends. A line on the pipe tells the guard that the server has ended and its id may be reused.
    private const string Script = """
        exec 3<&0 </dev/null
        (read -r line <&3 || { kill -TERM $$; kill -CONT $$; }) >/dev/null 2>&1 &
        exec 3<&- "$@"
        """;

    private static readonly TimeSpan s_pollInterval = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_stopTimeout = TimeSpan.FromSeconds(3);

    private readonly Process _process;
    private readonly ServerOutput _output = new();
    private readonly string _name;

    public ServerProcess(string program, string name, IReadOnlyList<string> arguments)
    {
        _name = name;
        _process = new Process { StartInfo = CreateStartInfo(program, name, arguments) };
        _process.OutputDataReceived += (_, line) => _output.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => _output.Add(line.Data);
        _ = _process.Start();
        Id = _process.Id;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Completion = CompleteAsync();
    }

    public int Id { get; }

    public string Output => _output.ToString();

    /// <summary>Gets the exit code, once the server has ended and all of its output was read; 128 + n means that it was ended by signal n.</summary>
    public Task<int> Completion { get; }

    /// <summary>Waits until clients can open, or the server has ended.</summary>
    /// <returns>Whether clients can open.</returns>
    public async Task<bool> WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        while (!Completion.IsCompleted)
        {
            if (await ServerSocket.AnswersAsync(_name, cancellationToken).ConfigureAwait(false))
            {
                return !Completion.IsCompleted;
            }

            _ = await Task.WhenAny(Completion, Task.Delay(s_pollInterval, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return false;
    }

    public void Signal(int signal)
    {
        if (!Completion.IsCompleted && !_process.HasExited)
        {
            ServerPosix.Signal(Id, signal);
        }
    }

    /// <summary>Ends the server: politely, and by force if it does not listen.</summary>
    public async Task StopAsync()
    {
        Signal(ServerPosix.Terminate);
        Signal(ServerPosix.Continue);
        if (await Task.WhenAny(Completion, Task.Delay(s_stopTimeout)).ConfigureAwait(false) != Completion)
        {
            Signal(ServerPosix.Kill);
            _ = await Completion.ConfigureAwait(false);
        }
    }

    public void Dispose() => _process.Dispose();

    private static ProcessStartInfo CreateStartInfo(string program, string name, IReadOnlyList<string> arguments)
    {
        string[] shell = ["/bin/sh", "-c", Script, "jack-server-guard", program, .. arguments];

        // In a session of its own the server and its guard are not hit by a Ctrl+C or hang-up in the program's terminal.
        string? newSession = ServerProgram.Find("setsid");
        var start = newSession is null ? new ProcessStartInfo(shell[0], shell[1..]) : new ProcessStartInfo(newSession, shell);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        // JACK1 needs its own name in the environment as well; the audio reservation would wait for a session bus.
        start.Environment["JACK_DEFAULT_SERVER"] = name;
        start.Environment["JACK_NO_AUDIO_RESERVATION"] = "1";
        return start;
    }

    private async Task<int> CompleteAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        try
        {
            await _process.StandardInput.WriteLineAsync().ConfigureAwait(false);
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The guard is gone already; nobody is left to be told.
        }

        return _process.ExitCode;
    }
}
