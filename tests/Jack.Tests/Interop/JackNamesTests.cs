using System.Text;
using CsCheck;
using Jack.Interop;

namespace Jack.Tests.Interop;

internal sealed class JackNamesTests
{
    [Test]
    public void Validate_TooManyBytes_TellsLimitLengthAndRemedy()
    {
        string name = new('é', 40);

        Assert.That(
            () => JackNames.Validate(name, 63, "port name"),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("name")
                .And.Message.Contains("80 bytes").And.Message.Contains("at most 63").And.Message.Contains("Shorten it by 17 bytes"));
    }

    [Test]
    public void Validate_AnyText_ThrowsExactlyWhenCWouldSeeAnotherName() =>
        Gen.Char.Array[0, 40].Select(c => new string(c)).Sample(name =>
        {
            bool valid = name.Length > 0 && !name.Contains('\0') && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) == name
                && Encoding.UTF8.GetByteCount(name) <= 63;
            return Accepts(() => JackNames.Validate(name, 63, "port name")) == valid;
        });

    [TestCase("", "empty")]
    [TestCase("a\0b", "NUL at index 1")]
    public void Validate_NotAName_TellsWhatIsWrong(string name, string reason) =>
        Assert.That(() => JackNames.Validate(name, 63, "port name"), Throws.ArgumentException.With.Message.Contains(reason));

    // Not test cases: an attribute's text is stored as UTF-8, which has no half pairs.
    [Test]
    public void Validate_HalfASurrogatePair_TellsWhere()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => JackNames.Validate("ab\ud83c", 63, "port name"), Throws.ArgumentException.With.Message.Contains("surrogate pair at index 2"));
        Assert.That(() => JackNames.Validate("a\udfb9b", 63, "port name"), Throws.ArgumentException.With.Message.Contains("surrogate pair at index 1"));
    }

    [Test]
    public void Validate_Null_Throws() =>
        Assert.That(() => JackNames.Validate(null!, 63, "port name"), Throws.ArgumentNullException);

    [Test]
    public void ValidateClientName_Colon_Throws()
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => JackNames.ValidateClientName("a:b", 63), Throws.ArgumentException.With.Message.Contains("':' at index 1"));
        Assert.That(() => JackNames.ValidateClientName("a b/ü", 63), Throws.Nothing);
    }

    private static bool Accepts(Action validate)
    {
        try
        {
            validate();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
