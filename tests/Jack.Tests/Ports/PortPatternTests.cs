using CsCheck;
using Jack.Interop;
using Jack.Tests.Interop;

namespace Jack.Tests;

[Platform("Linux", Reason = "compares with glibc")]
internal sealed class PortPatternTests
{
    private static Gen<string> AnyName =>
        Gen.OneOf(Gen.Char[' ', '~'], Gen.Char["[](){}.*+?|^$\\:-aé"]).Array[0, 16].Select(c => new string(c));

    [Test]
    public void Escape_SpecialCharacters_GetABackslash() =>
        Assert.That(PortPattern.Escape("a.b (2)"), Is.EqualTo("a\\.b \\(2\\)"));

    [Test]
    public void Exactly_AnyName_MatchesThatNameAlone() =>
        Gen.Select(AnyName, AnyName).Sample((name, other) =>
            IsMatch(PortPattern.Exactly(name), name) && IsMatch(PortPattern.Exactly(name), other) == (name == other));

    [Test]
    public void StartsWithEndsWithContains_AnyName_SelectAsStringsDo() =>
        Gen.Select(AnyName, Gen.OneOf(AnyName, Gen.Char["[](.a"].Array[0, 2].Select(c => new string(c)))).Sample((name, part) =>
            IsMatch(PortPattern.StartsWith(part), name) == name.StartsWith(part, StringComparison.Ordinal)
            && IsMatch(PortPattern.EndsWith(part), name) == name.EndsWith(part, StringComparison.Ordinal)
            && IsMatch(PortPattern.Contains(part), name) == name.Contains(part, StringComparison.Ordinal));

    private static bool IsMatch(string pattern, string text)
    {
        PosixRegex.Validate(pattern);
        return CRegex.TryMatch(pattern, text, out bool isMatch) ? isMatch : throw new InvalidOperationException($"regcomp refused '{pattern}'");
    }
}
