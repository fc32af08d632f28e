using Jack.Interop;
using Moq;

namespace Jack.Tests;

/// <summary>A library that opens clients and lacks what a test wants it to lack.</summary>
internal static class ApiMock
{
    public static Mock<IJackApi> Create()
    {
        var api = new Mock<IJackApi>();
        api.Setup(a => a.Implementation).Returns(JackImplementation.PipeWire);
        api.Setup(a => a.MaxClientNameBytes).Returns(63);
        api.Setup(a => a.OpenClient(It.IsAny<string>(), It.IsAny<uint>(), out It.Ref<uint>.IsAny, It.IsAny<string?>(), It.IsAny<string?>())).Returns(1);
        api.Setup(a => a.GetClientName(1)).Returns("test");
        return api;
    }
}
