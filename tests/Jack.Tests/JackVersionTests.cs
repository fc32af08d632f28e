using CsCheck;

namespace Jack.Tests;

internal sealed class JackVersionTests
{
    [TestCase("1.9.21", 1, 9, 21, 0)]
    [TestCase("0.126.0", 0, 126, 0, 0)]
    [TestCase("0.125.0rc1", 0, 125, 0, 0)]
    [TestCase("3.0.0.0 (using PipeWire 1.0.5)", 3, 0, 0, 0)]
    [TestCase("1.9.22-rc1", 1, 9, 22, 0)]
    [TestCase("1.9", 1, 9, 0, 0)]
    [TestCase("1.9.", 1, 9, 0, 0)]
    [TestCase("1.2.3.4.5", 1, 2, 3, 4)]
    public void Parse_VersionString_GivesNumbers(string text, int major, int minor, int micro, int protocol) =>
        Assert.That(JackVersion.Parse(text), Is.EqualTo(new JackVersion(major, minor, micro, protocol)));

    [TestCase("")]
    [TestCase("1")]
    [TestCase("v1.9.21")]
    [TestCase(".1.9")]
    [TestCase("-1.9")]
    [TestCase("99999999999.1")]
    [TestCase("unknown")]
    public void Parse_NotAVersion_Throws(string text)
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(JackVersion.TryParse(text, out JackVersion version), Is.False);
        Assert.That(version, Is.EqualTo(default(JackVersion)));
        Assert.That(() => JackVersion.Parse(text), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void ToString_AnyVersion_ParsesBack() =>
        AnyVersion.Sample(version => JackVersion.Parse(version.ToString()) == version);

    [Test]
    public void ToString_NoProtocol_HasThreeNumbers() =>
        Assert.That(new JackVersion(1, 9, 21).ToString(), Is.EqualTo("1.9.21"));

    [Test]
    public void Comparison_TwoVersions_FollowsTheFirstNumberThatDiffers()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(new JackVersion(1, 9, 21), Is.LessThan(new JackVersion(1, 9, 22)));
        Assert.That(new JackVersion(1, 10, 0), Is.GreaterThan(new JackVersion(1, 9, 22)));
        Assert.That(new JackVersion(1, 9, 22) >= new JackVersion(1, 9, 22));
        Assert.That(new JackVersion(0, 126, 0) <= new JackVersion(1, 0, 0));
        Assert.That(new JackVersion(1, 0, 0, 1) > new JackVersion(1, 0, 0));
        Assert.That(new JackVersion(1, 0, 0) < new JackVersion(1, 0, 0, 1));
    }

    private static Gen<JackVersion> AnyVersion =>
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 99]).Select((a, b, c, d) => new JackVersion(a, b, c, d));
}
