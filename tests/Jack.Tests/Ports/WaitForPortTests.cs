using Jack.Tests.Fakes;

namespace Jack.Tests.Ports;

internal sealed class WaitForPortTests : FakeJackTests
{
    [Test]
    public void WaitForPortAsync_PortIsThere_EndsAtOnce()
    {
        JackClient client = Open();
        AudioInPort input = client.AudioInputs.Register("in");

        Assert.That(client.WaitForPortAsync("test:in").WaitForResult(), Is.SameAs(input));
    }

    [Test]
    public void WaitForPortAsync_PortComesLater_EndsThen()
    {
        JackClient client = Open();
        JackClient other = Open("other");
        client.Activate();
        other.Activate();

        Task<JackPort> waiting = client.WaitForPortAsync("other:in");
        bool early = waiting.IsCompleted;
        other.AudioInputs.Register("another");
        other.AudioInputs.Register("in");

        Assert.That(waiting.WaitForResult(), Is.TypeOf<ForeignInputPort>().With.Property(nameof(JackPort.Name)).EqualTo("other:in"));
        Assert.That(early, Is.False);
    }

    [Test]
    public void WaitForPortAsync_Cancelled_Ends()
    {
        JackClient client = Open();
        using var cancellation = new CancellationTokenSource();

        Task<JackPort> waiting = client.WaitForPortAsync("nobody:in", cancellation.Token);
        cancellation.Cancel();

        Assert.That(waiting.WaitForSuccess, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void WaitForPortAsync_ClientDisposed_Throws()
    {
        JackClient client = Open();

        Task<JackPort> waiting = client.WaitForPortAsync("nobody:in");
        client.Dispose();

        Assert.That(waiting.WaitForSuccess, Throws.InstanceOf<InvalidOperationException>());
    }

    [Test]
    public void ConnectAsync_PortsComeLater_ConnectsThem()
    {
        JackClient client = Open();
        JackClient other = Open("other");
        client.Activate();
        other.Activate();

        Task connecting = client.ConnectAsync("test:out", "other:in");
        other.AudioInputs.Register("in");
        client.AudioOutputs.Register("out");
        connecting.WaitForSuccess();

        Assert.That(client.AudioOutputs[0].IsConnectedTo("other:in"), Is.True);
    }
}
