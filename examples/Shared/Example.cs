using System.CommandLine;

namespace Jack.Examples;

/// <summary>What all examples have in common: the switches, the server that they talk to, and the last line with what they measured.</summary>
public sealed class Example
{
    private readonly string _name;
    private readonly RootCommand _command;
    private readonly Option<bool> _embedded = new("--embedded") { Description = "Start a server of its own, without a sound card, and make the input that is not named." };
    private readonly Option<string?> _server = new("--server") { Description = "The server's name.", HelpName = "NAME" };
    private readonly Option<double?> _seconds = new("--seconds") { Description = "End after that time instead of on Ctrl+C or Return.", HelpName = "N" };
    private readonly Option<string> _clientName;

    /// <summary>Describes an example.</summary>
    /// <param name="name">The name in the last line.</param>
    /// <param name="description">What <c>--help</c> says.</param>
    /// <param name="clientName">The client's name where none is asked for; <see langword="null"/> takes <paramref name="name"/>.</param>
    /// <param name="clientNameAliases">Further switches that do what <c>--name</c> does.</param>
    public Example(string name, string description, string? clientName = null, params string[] clientNameAliases)
    {
        _name = name;
        _clientName = new("--name", clientNameAliases) { Description = "The client's name.", HelpName = "NAME", DefaultValueFactory = _ => clientName ?? name };
        _seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is <= 0 or double.NaN)
            {
                result.AddError("--seconds must be above 0");
            }
        });
        _command = new RootCommand(description) { _embedded, _server, _clientName, _seconds };
    }

    /// <summary>Adds a switch of the example's own.</summary>
    /// <param name="option">The switch.</param>
    /// <returns>The same switch.</returns>
    public Option<T> Add<T>(Option<T> option)
    {
        _command.Options.Add(option);
        return option;
    }

    /// <summary>Adds an argument of the example's own.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The same argument.</returns>
    public Argument<T> Add<T>(Argument<T> argument)
    {
        _command.Arguments.Add(argument);
        return argument;
    }

    /// <summary>Runs the example and prints its last line.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="body">The example itself. It returns the facts for the last line.</param>
    /// <returns>The exit code of the program.</returns>
    public async Task<int> RunAsync(string[] arguments, Func<Session, Task<string>> body)
    {
        _command.SetAction((result, _) => RunAsync(result, body));

        // The session handles Ctrl+C: the example ends as after --seconds, with its client closed.
        return await _command.Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private async Task<int> RunAsync(ParseResult arguments, Func<Session, Task<string>> body)
    {
        try
        {
            (string facts, int exitCode) = await RunSessionAsync(arguments, body);
            Console.Out.WriteLine($"{_name}: ok {facts}");
            return exitCode;
        }
        catch (JackOpenException fault) when ((fault.Status & JackStatus.ServerFailed) != 0)
        {
            Console.Error.WriteLine("""
                No JACK server answers. Start one, for instance with the sound card:
                    jackd -d alsa
                or without one:
                    jackd -d dummy
                or let the example start its own: --embedded
                """);
            return Fail("there is no JACK server");
        }
        catch (Exception fault) when (fault is ExampleFailedException or JackException or JackServerStartException or DllNotFoundException or IOException or FormatException or UnauthorizedAccessException or NotSupportedException)
        {
            return Fail(fault.Message);
        }
    }

    private async Task<(string Facts, int ExitCode)> RunSessionAsync(ParseResult arguments, Func<Session, Task<string>> body)
    {
        string? serverName = arguments.GetValue(_server);
        bool isEmbedded = arguments.GetValue(_embedded);

        // A cycle of a synchronous server waits for all clients, so that an example is right on a busy machine, too.
        await using JackServer? server = isEmbedded ? await JackServer.StartAsync(new JackServerOptions { Name = serverName, Synchronous = true }) : null;
        using var session = new Session(arguments, arguments.GetRequiredValue(_clientName), server?.Name ?? serverName, isEmbedded, arguments.GetValue(_seconds));
        return (await body(session), session.ExitCode);
    }

    private int Fail(string reason)
    {
        Console.Out.WriteLine($"{_name}: failed {reason}");
        return 1;
    }
}
