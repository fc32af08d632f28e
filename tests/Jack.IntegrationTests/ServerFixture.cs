using Jack.Tests;

namespace Jack.IntegrationTests;

/// <summary>Tests on a real server of their own. A machine without jackd fails them. One process talks to one server at a time, so fixtures run one after the other.</summary>
[Category("Integration")]
internal abstract class ServerFixture
{
    private readonly List<JackClient> _clients = [];

    protected JackServer Server { get; private set; } = null!;

    /// <summary>Gets how the server is started.</summary>
    protected virtual JackServerOptions ServerOptions => new();

    [OneTimeSetUp]
    public void StartServer()
    {
        Server = JackServer.Start(ServerOptions);
        Environment.SetEnvironmentVariable("JACK_DEFAULT_SERVER", Server.Name);
    }

    [OneTimeTearDown]
    public void StopServer()
    {
        Environment.SetEnvironmentVariable("JACK_DEFAULT_SERVER", null);
        Server.Dispose();
    }

    [TearDown]
    public void CloseClients()
    {
        _clients.ForEach(client => client.Dispose());
        _clients.Clear();
        Assert.That(Server.IsRunning, Is.True, () => $"the server has ended ({Server.Completion.Result}): {Server.Output}");
    }

    protected JackClient Open(string name = "test", JackClientOptions? options = null)
    {
        // The C library does not see variables that .NET sets, hence the name.
        var client = JackClient.Open(name, (options ?? new JackClientOptions()) with { ServerName = Server.Name });
        _clients.Add(client);
        return client;
    }

    /// <summary>Opens a client with an output and one with an input, neither active.</summary>
    protected (JackClient Source, AudioOutPort Output, JackClient Sink, AudioInPort Input) OpenPair()
    {
        JackClient source = Open("source");
        JackClient sink = Open("sink");
        return (source, source.AudioOutputs.Register("out"), sink, sink.AudioInputs.Register("in"));
    }

    /// <summary>Sets a process handler that signals when a cycle has brought nothing but one value.</summary>
    protected static void Listen(JackClient client, AudioInPort input, float value, Signal heard) =>
        client.SetProcessHandler((in ProcessContext context) =>
        {
            if (!input.GetBuffer(in context).ContainsAnyExcept(value))
            {
                heard.Set();
            }

            return ProcessResult.Continue;
        });

    /// <summary>Runs cycles as fast as the machine can until something has happened.</summary>
    protected static void Freewheel(JackClient client, Signal until)
    {
        client.SetFreewheel(true);
        try
        {
            until.Wait("enough cycles");
        }
        finally
        {
            client.SetFreewheel(false);
        }
    }
}
