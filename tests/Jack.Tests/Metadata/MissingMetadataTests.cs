using Jack.Interop;
using Moq;

namespace Jack.Tests.Metadata;

/// <summary>On a library that was built without its database: the functions are there, and all fail.</summary>
internal sealed class MissingMetadataTests
{
    private static readonly JackUuid s_subject = new(8_589_934_595);
    private Mock<IJackApi> _api = null!;
    private JackClient _client = null!;

    [SetUp]
    public void Open()
    {
        _api = ApiMock.Create();
        _api.Setup(api => api.Supports(JackFeature.Metadata)).Returns(true);
        _api.Setup(api => api.GetAllProperties(out It.Ref<PropertyEntry[]>.IsAny)).Returns(-1);
        _api.Setup(api => api.GetProperties(It.IsAny<ulong>(), out It.Ref<PropertyEntry[]>.IsAny)).Returns(-1);
        _api.Setup(api => api.GetProperty(It.IsAny<ulong>(), It.IsAny<string>(), out It.Ref<string?>.IsAny, out It.Ref<string?>.IsAny)).Returns(-1);
        _api.Setup(api => api.SetProperty(1, It.IsAny<ulong>(), It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string?>())).Returns(-1);
        _api.Setup(api => api.RemoveAllProperties(1)).Returns(-1);
        _client = new JackClient(_api.Object, "test");
    }

    [TearDown]
    public void Close() => _client.Dispose();

    [Test]
    public void EveryMember_SaysThatThereIsNoDatabase()
    {
        JackMetadata metadata = _client.Metadata;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(metadata.IsAvailable, Is.False);
            Assert.That(() => metadata.Get(s_subject, "key"), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => metadata.GetAll(s_subject), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => metadata.GetAll(), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => metadata.Set(s_subject, "key", "value"), Throws.TypeOf<NotSupportedException>().With.Message.Contains("built without its database"));
            Assert.That(() => metadata.Remove(s_subject, "key"), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => metadata.RemoveAll(s_subject), Throws.TypeOf<NotSupportedException>());
            Assert.That(metadata.RemoveAll, Throws.TypeOf<NotSupportedException>());
        }
    }

    [Test]
    public void Set_RefusedByADatabaseThatIsThere_IsAJackException()
    {
        _api.Setup(api => api.GetAllProperties(out It.Ref<PropertyEntry[]>.IsAny)).Returns(0);

        Assert.That(() => _client.Metadata.Set(s_subject, "key", "value"), Throws.TypeOf<JackException>().With.Message.EqualTo("jack_set_property 'key' of 8589934595 failed (-1)."));
    }
}
