using System.Collections.Concurrent;
using Jack.Interop;
using Moq;

namespace Jack.Tests.Logging;

internal sealed class MessageBridgeTests
{
    private Mock<IJackApi> _api = null!;

    [SetUp]
    public void Create() => _api = new();

    [Test]
    public void Set_NoHandlers_GivesJackItsOwnBack()
    {
        var bridge = new MessageBridge(_api.Object);
        bridge.Set(_ => { }, _ => { });
        _api.Invocations.Clear();

        bridge.Set(null, null);

        _api.Verify(api => api.SetErrorFunction(0), Times.Once);
        _api.Verify(api => api.SetInfoFunction(0), Times.Once);
    }

    [Test]
    public void Take_BothKinds_ReachTheirHandlers()
    {
        var bridge = new MessageBridge(_api.Object);
        var seen = new ConcurrentQueue<string>();
        bridge.Set(message => seen.Enqueue($"error {message}"), message => seen.Enqueue($"info {message}"));

        bridge.TakeError("ä"u8);
        bridge.TakeInfo("2"u8);
        bool flushed = bridge.Flush(Signal.Limit);

        Assert.That(flushed, Is.True);
        Assert.That(seen, Is.EqualTo(new[] { "error ä", "info 2" }));
    }

    [Test]
    public void Set_OtherHandler_LeavesEarlierMessagesToTheFormer()
    {
        var bridge = new MessageBridge(_api.Object);
        using var release = new Signal();
        var first = new ConcurrentQueue<string>();
        var second = new ConcurrentQueue<string>();
        bridge.Set(
            message =>
            {
                release.Wait();
                first.Enqueue(message);
            },
            null);

        bridge.TakeError("1"u8);
        bridge.TakeError("2"u8);
        bridge.Set(second.Enqueue, null);
        bridge.TakeError("3"u8);
        release.Set();
        bridge.Flush(Signal.Limit);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first, Is.EqualTo(new[] { "1", "2" }));
            Assert.That(second, Is.EqualTo(new[] { "3" }));
        }
    }

    [Test]
    public void Capture_WithoutHandler_CollectsUntilItsEnd()
    {
        var bridge = new MessageBridge(_api.Object);

        ConcurrentQueue<string> messages = bridge.BeginCapture();
        bridge.TakeError("1"u8);
        bridge.EndCapture(messages, print: false);
        bridge.TakeError("2"u8);

        Assert.That(messages, Is.EqualTo(new[] { "1" }));
        _api.Verify(api => api.SetErrorFunction(It.Is<nint>(function => function != 0)), Times.Once);
        _api.Verify(api => api.SetErrorFunction(0), Times.Once);
    }

    [Test]
    public void Capture_WithHandler_GivesBothTheMessage()
    {
        var bridge = new MessageBridge(_api.Object);
        var handled = new ConcurrentQueue<string>();
        bridge.Set(handled.Enqueue, null);

        ConcurrentQueue<string> messages = bridge.BeginCapture();
        bridge.TakeError("1"u8);
        bridge.EndCapture(messages, print: true);
        bridge.Flush(Signal.Limit);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(messages, Is.EqualTo(new[] { "1" }));
            Assert.That(handled, Is.EqualTo(new[] { "1" }));
        }
    }
}
