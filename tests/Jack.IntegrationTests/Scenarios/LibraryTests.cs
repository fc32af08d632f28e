namespace Jack.IntegrationTests.Scenarios;

internal sealed class LibraryTests : ServerFixture
{
    [Test]
    public void Library_ThatIsInstalled_TellsWhatItIs()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JackLibrary.TryLoad(out string? error), Is.True, error);
            Assert.That(JackLibrary.IsAvailable, Is.True);
            Assert.That(JackLibrary.Implementation, Is.EqualTo(JackImplementation.Jack2));
            Assert.That(JackLibrary.Version.Major, Is.EqualTo(1));
            Assert.That(JackLibrary.VersionString, Does.StartWith($"{JackLibrary.Version.Major}.{JackLibrary.Version.Minor}.{JackLibrary.Version.Micro}"));
            Assert.That(Enum.GetValues<JackFeature>(), Has.All.Matches<JackFeature>(JackLibrary.Supports));
            Assert.That(Open().GetClientPid("test"), Is.Null, "JACK2 does not tell");
        }
    }
}
