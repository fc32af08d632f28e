namespace Jack.Tests.Server;

internal sealed class JackServerCommandTests
{
    [Test]
    public void Build_Defaults_IsADummyServerWithoutRealtime() =>
        Assert.That(
            string.Join(' ', JackServerCommand.Build(new(), "name", long.MaxValue)),
            Is.EqualTo("--no-realtime --port-max 2048 --name name -d dummy --rate 48000 --period 256 --capture 2 --playback 2"));

    [Test]
    public void Build_OtherDriver_LeavesItsArgumentsToTheCaller() =>
        Assert.That(
            string.Join(' ', JackServerCommand.Build(
                new() { Driver = "alsa", DriverArguments = ["--device", "hw:0"], ServerArguments = ["--verbose"], Realtime = true, Synchronous = true, PortMax = 512 },
                "name",
                long.MaxValue)),
            Is.EqualTo("--realtime --sync --port-max 512 --name name --verbose -d alsa --device hw:0"));

    [TestCase(24_000_000_000, 2048)]
    [TestCase(220_000_000, 2048)]
    [TestCase(150_000_000, 1024)]
    [TestCase(64 << 20, 256)]
    [TestCase(45_000_000, 128)]
    public void ChoosePortMax_BySharedMemory_LeavesRoomForOthers(long free, int expected) =>
        Assert.That(JackServerCommand.ChoosePortMax(free), Is.EqualTo(expected));
}
