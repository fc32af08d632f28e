using Jack.Tests.Fakes;

namespace Jack.Tests.Transport;

internal sealed class TransportQueryTests : FakeJackTests
{
    [Test]
    public void Query_ServerThatNeverFinishesWriting_GivesUp()
    {
        JackClient client = Open();
        Jack.TornQueries = int.MaxValue;

        client.Transport.Query();

        Assert.That(int.MaxValue - Jack.TornQueries, Is.InRange(2, 1_000));
    }
}
