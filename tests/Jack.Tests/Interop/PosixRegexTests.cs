using System.Text;
using CsCheck;
using Jack.Interop;

namespace Jack.Tests.Interop;

[Platform("Linux", Reason = "compares with glibc")]
internal sealed class PosixRegexTests
{
    private static readonly string[] s_pieces =
    [
        "a", "b", "z", "0", "-", "]", "[", "[^", "[]", "[[:alpha:]", "[:digit:]", "[[.a.]", "[[=b=]]", "[.", "[:", ":]", "(", ")", "|", "*", "+", "?", "{", "}",
        "{2}", "{1,3}", "{,2}", "{2,}", "{3,1}", ",", "1", "^", "$", "\\", "\\1", "\\2", "\\b", "\\(", "\\.", ".", ":", "é", "🎹", "[a-z]", "[0-", "(a|b)",
    ];

    private static readonly string[] s_stricterThanGlibc = ["not portable", "too large", "nested more than"];

    [TestCase("a(b", 1, "no matching ')'")]
    [TestCase("*a", 0, "nothing before it")]
    [TestCase("^+", 1, "nothing before it")]
    [TestCase("a|?", 2, "nothing before it")]
    [TestCase("({2})", 1, "nothing before it")]
    [TestCase("ab[c", 2, "no matching ']'")]
    [TestCase("a{2", 1, "no matching '}'")]
    [TestCase("a{x}", 1, "does not begin a repetition")]
    [TestCase("a{3,2}", 1, "smaller")]
    [TestCase("a{256}", 1, "255")]
    [TestCase("ab\\", 2, "ends the pattern")]
    [TestCase("\\1", 0, "not there before it")]
    [TestCase("[z-a]", 1, "backwards")]
    [TestCase("[[:alpah:]]", 1, "'alpah' is not a character class")]
    [TestCase("[a-[:digit:]]", 3, "cannot end a range")]
    [TestCase("[a-c-e]", 4, "literal '-'")]
    [TestCase("((((a{255}){255}){255}){255})", 16, "too large")]
    [TestCase("a\0b", 1, "NUL")]
    public void Validate_BadPattern_TellsPositionAndReason(string pattern, int position, string reason) =>
        Assert.That(
            () => PosixRegex.Validate(pattern),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("pattern")
                .And.Message.Contains($"at index {position}").And.Message.Contains(reason));

    [TestCase("")]
    [TestCase("Great.*2$")]
    [TestCase("^system:(capture|playback)_[0-9]+$")]
    [TestCase("()*")]
    [TestCase("a||b)")]
    [TestCase("[]a-c-][^]][\\]")]
    [TestCase("a**{2}{,3}+?")]
    [TestCase("(a)\\1")]
    public void Validate_GoodPattern_Accepts(string pattern)
    {
        using IDisposable scope = Assert.EnterMultipleScope();
        Assert.That(() => PosixRegex.Validate(pattern), Throws.Nothing);
        Assert.That(CRegex.Compiles(pattern));
    }

    [Test]
    public void Validate_NestedGroups_StopsBeforeTheStackDoes()
    {
        string nested = new string('(', 100_000) + new string(')', 100_000);

        Assert.That(() => PosixRegex.Validate(nested), Throws.ArgumentException.With.Message.Contains("nested"));
    }

    [Test]
    public void Validate_NestedPlus_StopsBeforeTheMemoryDoes()
    {
        string nested = new string('(', 40) + "a" + string.Concat(Enumerable.Repeat(")+", 40));

        Assert.That(() => PosixRegex.Validate(nested), Throws.ArgumentException.With.Message.Contains("too large"));
    }

    [Test]
    public void TryValidate_AnyPattern_AgreesWithRegcomp() =>
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 7].Select(string.Concat).Sample(
            pattern =>
            {
                bool valid = PosixRegex.TryValidate(pattern, out int position, out string? reason);
                return valid
                    ? CRegex.Compiles(pattern)
                    : position >= 0 && position <= pattern.Length && (IsStricter(pattern, reason!) || !CRegex.Compiles(pattern));
            },
            // One sequence of patterns: seven pieces keep glibc from multiplying repetitions for minutes.
            seed: "0000KLgvDVK4",
            iter: 50_000);

    [Test]
    public void TryValidate_AnyCharacters_AcceptsOnlyWhatRegcompAccepts() =>
        Gen.Char[' ', '~'].Array[0, 10].Select(c => new string(c)).Sample(
            pattern => !PosixRegex.TryValidate(pattern, out _, out _) || CRegex.Compiles(pattern),
            seed: "0000KLgvDVK4",
            iter: 50_000);

    // In the C locale a range may begin or end inside a character of several bytes.
    private static bool IsStricter(string pattern, string reason) => !Ascii.IsValid(pattern) || s_stricterThanGlibc.Any(reason.Contains);
}
