using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

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
        _command = new RootCommand(description) { _embedded, _server, _clientName };
        Add(_seconds, 0.001, 1_000_000);
    }

    /// <summary>Gets whether a server is started when none is named and none runs.</summary>
    public bool StartsServer { get; init; }

    /// <summary>Adds a switch of the example's own.</summary>
    /// <param name="option">The switch.</param>
    /// <returns>The same switch.</returns>
    public Option<T> Add<T>(Option<T> option)
    {
        _command.Options.Add(option);
        return option;
    }

    /// <summary>Adds a switch that takes a number.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="least">The lowest number that it takes.</param>
    /// <param name="most">The highest.</param>
    /// <returns>The same switch.</returns>
    public Option<T> Add<T>(Option<T> option, T least, T most)
        where T : INumber<T>
    {
        option.Validators.Add(Within(option, least, most));
        return Add(option);
    }

    /// <summary>Adds a switch that takes a number and has no default.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="least">The lowest number that it takes.</param>
    /// <param name="most">The highest.</param>
    /// <returns>The same switch.</returns>
    public Option<T?> Add<T>(Option<T?> option, T least, T most)
        where T : struct, INumber<T>
    {
        option.Validators.Add(Within(option, least, most));
        return Add(option);
    }

    /// <summary>Adds an argument of the example's own.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The same argument.</returns>
    public Argument<T> Add<T>(Argument<T> argument)
    {
        argument.Validators.Add(RefuseSwitches);
        _command.Arguments.Add(argument);
        return argument;
    }

    /// <summary>Adds an argument that is a number.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="least">The lowest number that it takes.</param>
    /// <param name="most">The highest.</param>
    /// <returns>The same argument.</returns>
    public Argument<T> Add<T>(Argument<T> argument, T least, T most)
        where T : INumber<T>
    {
        argument.Validators.Add(Within(argument, least, most));
        return Add(argument);
    }

    /// <summary>Runs the example and prints its last line.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="body">The example itself. It returns the facts for the last line.</param>
    /// <returns>The exit code of the program.</returns>
    public async Task<int> RunAsync(string[] arguments, Func<Session, Task<string>> body)
    {
        _command.SetAction((result, _) => RunAsync(result, body));
        ParseResult parsed = _command.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            Console.Error.WriteLine("See --help for the arguments.");
            return Fail(parsed.Errors[0].Message);
        }

        // The session handles Ctrl+C: the example ends as after --seconds, with its client closed.
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Action<SymbolResult> Within<T>(Symbol symbol, T least, T most)
        where T : INumber<T> => result =>
    {
        if (result.Tokens is not [var token])
        {
            return;
        }

        if (!T.TryParse(token.Value, CultureInfo.InvariantCulture, out T? value) || T.IsNaN(value))
        {
            result.AddError($"{symbol.Name} must be a number, not '{token.Value}'");
        }
        else if (value < least || value > most)
        {
            result.AddError(value < least ? $"{symbol.Name} must be at least {least}" : $"{symbol.Name} must be at most {most}");
        }
    };

    // A switch that nobody knows would be taken for a name.
    private static void RefuseSwitches(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value is ['-', not (>= '0' and <= '9'), ..]))
        {
            result.AddError($"Unrecognized option '{token.Value}'");
        }
    }

    private static bool IsServerRunning()
    {
        try
        {
            JackClient.Open("probe").Dispose();
            return true;
        }
        catch (JackOpenException fault) when (IsServerMissing(fault))
        {
            return false;
        }
    }

    private static bool IsServerMissing(JackOpenException fault) => (fault.Status & JackStatus.ServerFailed) != 0;

    private async Task<int> RunAsync(ParseResult arguments, Func<Session, Task<string>> body)
    {
        try
        {
            (string facts, int exitCode) = await RunSessionAsync(arguments, body);
            Console.Out.WriteLine($"{_name}: ok {facts}");
            return exitCode;
        }
        catch (JackOpenException fault) when (IsServerMissing(fault))
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
        catch (Exception fault) when (fault is ExampleFailedException or JackException or ArgumentException or DllNotFoundException or IOException or FormatException or UnauthorizedAccessException or NotSupportedException)
        {
            return Fail(fault.Message);
        }
    }

    private async Task<(string Facts, int ExitCode)> RunSessionAsync(ParseResult arguments, Func<Session, Task<string>> body)
    {
        // What JACK's library has to say of a failure is in the exceptions, too. On the screen it would be in the way.
        JackLog.Silence();
        string? serverName = arguments.GetValue(_server);
        bool isEmbedded = arguments.GetValue(_embedded) || (StartsServer && serverName is null && !IsServerRunning());

        // A cycle of a synchronous server waits for all clients, so that an example is right on a busy machine, too.
        await using JackServer? server = isEmbedded ? await JackServer.StartAsync(new JackServerOptions { Name = serverName, Synchronous = true }) : null;
        using var session = new Session(arguments, arguments.GetRequiredValue(_clientName), server?.Name ?? serverName, isEmbedded, arguments.GetValue(_seconds));
        return (await body(session), session.ExitCode);
    }

    // Programs read the last line; what a message has beyond its first line goes before it.
    private int Fail(string reason)
    {
        string[] lines = reason.Split('\n', 2);
        Console.Error.Write(lines.Length > 1 ? $"{lines[1]}\n" : "");
        Console.Out.WriteLine($"{_name}: failed {lines[0]}");
        return 1;
    }
}
