using System.CommandLine;
using System.Runtime.InteropServices;
using Spectre.Console;

namespace Jack.Examples;

/// <summary>One run of an example.</summary>
public sealed class Session : IDisposable
{
    // What code does when it first runs may allocate inside the runtime; a handler that allocates does so again and again.
    private const int MaxAllocatingCycles = 5;

    // Wide enough for a table whose output is read by a program, which has no width.
    private const int PipedWidth = 160;

    private readonly ParseResult _arguments;
    private readonly TaskCompletionSource<bool> _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _signals;
    private Task? _end;

    internal Session(ParseResult arguments, string clientName, string? serverName, bool isEmbedded, double? seconds)
    {
        _arguments = arguments;
        Seconds = seconds;
        ClientName = clientName;
        IsEmbedded = isEmbedded;

        // On a server of its own an example proves that its handler is fit for real time.
        ClientOptions = new JackClientOptions { ServerName = serverName, GuardMode = isEmbedded ? RealtimeGuardMode.Count : RealtimeGuardMode.Off };
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt)];
        Console.Profile.Width = IsPiped ? PipedWidth : Console.Profile.Width;
    }

    /// <summary>Gets the client's name that was asked for.</summary>
    public string ClientName { get; }

    /// <summary>Gets the options that a client of this example is opened with.</summary>
    public JackClientOptions ClientOptions { get; }

    /// <summary>Gets whether the server is the example's own, so that nobody else makes input for it.</summary>
    public bool IsEmbedded { get; }

    /// <summary>Gets the time that was asked for, in seconds.</summary>
    public double? Seconds { get; }

    /// <summary>Gets the task that ends with Ctrl+C.</summary>
    public Task Interrupted => _asked.Task;

    /// <summary>Gets or sets the exit code of an example that has not failed, where it is an answer.</summary>
    public int ExitCode { get; set; }

    /// <summary>Gets whether a program reads the output: live views are left out then.</summary>
    public static bool IsPiped => System.Console.IsOutputRedirected;

    /// <summary>Gets where tables, live views and progress bars go.</summary>
    public static IAnsiConsole Console => AnsiConsole.Console;

    /// <summary>Raised with every line that is typed, except the empty one that ends the example.</summary>
    public event Action<string>? LineTyped;

    /// <summary>Says something on the standard error output; on a terminal above the live view or progress bar that is there.</summary>
    /// <param name="message">What there is to say.</param>
    public static void Warn(string message)
    {
        if (IsPiped || System.Console.IsErrorRedirected)
        {
            System.Console.Error.WriteLine(message);
        }
        else
        {
            Console.WriteLine(message);
        }
    }

    /// <summary>Gets the value of a switch of the example's own.</summary>
    /// <param name="option">The switch.</param>
    /// <returns>The value, or the default.</returns>
    public T? Get<T>(Option<T> option) => _arguments.GetValue(option);

    /// <summary>Gets the value of an argument of the example's own.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The value, or the default.</returns>
    public T? Get<T>(Argument<T> argument) => _arguments.GetValue(argument);

    /// <summary>Gets the task that ends with Ctrl+C, Return, or <c>--seconds</c>; the time counts from the first call.</summary>
    /// <param name="client">An active client.</param>
    /// <returns>The task.</returns>
    public Task WhenEnded(JackClient client) => _end ??= EndAsync(client);

    /// <summary>Waits for Ctrl+C, Return, the end of <c>--seconds</c>, or until the client has ended by itself.</summary>
    /// <param name="client">The client.</param>
    /// <returns>A task that fails when a handler has thrown or keeps allocating, or the server has gone.</returns>
    public async Task WaitForEndAsync(JackClient client)
    {
        Task ended = WhenEnded(client);
        await Task.WhenAny(ended, client.Completion);
        try
        {
            await (client.Completion.IsCompleted ? client.Completion : ended);
        }
        catch (Exception fault) when (fault is not JackException)
        {
            // Whatever a handler throws ends up here, not in JACK.
            throw new ExampleFailedException($"the process handler failed: {fault.Message}");
        }

        RealtimeReport report = client.Guard.GetReport();
        if (report.AllocatingCycles > MaxAllocatingCycles)
        {
            throw new ExampleFailedException($"the process handler allocated {report.AllocatedBytes} bytes in {report.AllocatingCycles} of {report.Cycles} cycles");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());

    private async Task EndAsync(JackClient client)
    {
        Task time = Seconds is not { } seconds ? Task.Delay(Timeout.Infinite)
            : IsEmbedded ? PlayAsync(client, seconds)
            : Task.Delay(TimeSpan.FromSeconds(seconds));
        new Thread(AwaitReturn) { IsBackground = true, Name = "Return key" }.Start();
        Task first = await Task.WhenAny(time, _asked.Task);
        if (first != time && await _asked.Task)
        {
            System.Console.WriteLine("\nInterrupted by user");
        }
    }

    // On a busy machine a server plays more slowly than time passes. On its own one, an example hears as much as on an idle machine.
    private static async Task PlayAsync(JackClient client, double seconds)
    {
        long start = client.Time.FrameTime;
        long now = start;
        while (client.State == JackClientState.Active)
        {
            now = JackFrames.Extend(client.Time.FrameTime, now) - client.Time.FramesSinceCycleStart;
            if (now - start >= seconds * client.SampleRate)
            {
                return;
            }

            await Task.Delay(10);
        }

        // It ended before its time: its completion says why.
        await Task.WhenAny(client.Completion);
    }

    private void AwaitReturn()
    {
        // The end of the input is not Return: a program in the background has none.
        while (System.Console.In.ReadLine() is { } line)
        {
            if (line.Length == 0 || LineTyped is not { } typed)
            {
                _asked.TrySetResult(false);
                return;
            }

            typed(line);
        }
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        _asked.TrySetResult(true);
    }
}
