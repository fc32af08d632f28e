using Jack.Interop;
using Moq;

namespace Jack.Tests.InternalClients;

/// <summary>On a library whose internal clients crash or are missing.</summary>
internal sealed class MissingInternalClientsTests
{
    [Test]
    public void EveryMember_ThrowsBeforeAnythingIsCalled()
    {
        Mock<IJackApi> api = ApiMock.Create();
        using var client = new JackClient(api.Object, "test");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.InternalClients.IsSupported, Is.False);
            Assert.That(() => client.InternalClients.Load("inner"), Throws.TypeOf<NotSupportedException>().With.Message.Contains("PipeWire"));
            Assert.That(() => client.InternalClients.Find("inner"), Throws.TypeOf<NotSupportedException>());
        }

        api.Verify(a => a.LoadInternalClient(It.IsAny<nint>(), It.IsAny<string>(), It.IsAny<uint>(), out It.Ref<uint>.IsAny, It.IsAny<string?>(), It.IsAny<string?>()), Times.Never);
        api.Verify(a => a.GetInternalClientHandle(It.IsAny<nint>(), It.IsAny<string>(), out It.Ref<uint>.IsAny), Times.Never);
    }
}
