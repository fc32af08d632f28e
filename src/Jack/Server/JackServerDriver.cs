using Jack.Interop;

namespace Jack;

/// <summary>A driver of the server in this process.</summary>
/// <remarks>Not realtime-safe: locks.</remarks>
public sealed class JackServerDriver
{
    private readonly InProcessJackServer _server;

    internal JackServerDriver(InProcessJackServer server, nint driver)
    {
        _server = server;
        Pointer = driver;
        Name = ControlApi.GetDriverName(driver);
        Type = ControlApi.GetDriverType(driver);
        Parameters = new(server, ControlApi.GetDriverParameters(driver));
    }

    /// <summary>Gets the name, such as "dummy".</summary>
    public string Name { get; }

    /// <summary>Gets whether it drives a server or adds to one.</summary>
    public JackServerDriverType Type { get; }

    /// <summary>Gets the settings.</summary>
    public JackServerParameterCollection Parameters { get; }

    internal nint Pointer { get; }

    /// <summary>Sets parameters as jackd's command line does after "-d name".</summary>
    /// <param name="arguments">The arguments, such as "--rate", "44100".</param>
    /// <exception cref="JackException">An argument is not known; the server's output says which.</exception>
    public void ParseArguments(params IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        JackError.ThrowIfFailed(
            _server.Use(() => ControlApi.ParseDriverArguments(Pointer, arguments)),
            $"jackctl_driver_params_parse '{Name}' '{string.Join(' ', arguments)}'");
    }

    /// <summary>Gets the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
