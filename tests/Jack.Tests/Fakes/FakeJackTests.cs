namespace Jack.Tests.Fakes;

/// <summary>Tests on the fake JACK: a new one for each test, whose end checks that nothing was done that would crash a real client.</summary>
internal abstract class FakeJackTests
{
    private readonly List<JackClient> _clients = [];

    protected FakeJack Jack { get; private set; } = null!;

    [SetUp]
    public void StartFake() => Jack = new FakeJack();

    [TearDown]
    public void StopFake()
    {
        Jack.Intercept = null;
        _clients.ForEach(client => client.Dispose());
        _clients.Clear();
        Jack.Dispose();
    }

    protected JackClient Open(string name = "test", JackClientOptions? options = null)
    {
        var client = new JackClient(Jack, name, options);
        _clients.Add(client);
        return client;
    }

    /// <summary>Waits until the client has raised the events for everything that the server has told so far.</summary>
    protected void Drain(JackClient client)
    {
        using var reached = new Signal();
        client.GraphOrderChanged += OnReached;
        Jack.RaiseGraphOrder();
        reached.Wait("the event after all others");
        client.GraphOrderChanged -= OnReached;

        void OnReached(object? sender, GraphOrderChangedEventArgs e) => reached.Set();
    }
}
