using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class SpanTextCodeFixTests() : FixTests(new SpanTextCodeFix())
{
    [TestCase("string part = _name.Substring(1, 2); return part.Length + part[0];", "ReadOnlySpan<char> part = _name.AsSpan(1, 2);")]
    [TestCase("var part = _name[1..3]; return Count(part);", "ReadOnlySpan<char> part = _name.AsSpan()[1..3];")]
    [TestCase("return Count(_name.Substring(2));", "return Count(_name.AsSpan(2));")]
    [TestCase("return int.Parse(_name.Substring(4));", "return int.Parse(_name.AsSpan(4));")]
    [TestCase("string part = _name.Substring(1); return part == \"x\" ? 1 : 0;", null)]
    [TestCase("string part = _name.Substring(1); return part.IndexOf(\"x\");", null)]
    [TestCase("return Keep(_name.Substring(2));", null)]
    public async Task Part_OfAString_BecomesASpanWhereItMeansTheSame(string statements, string? expected)
    {
        string members = $$"""
            private readonly string _name = "abcd12";

            private static int Count(ReadOnlySpan<char> text) => text.Length;

            private static int Keep(string text) => text.Length;

            [RealtimeCallback]
            public int Run()
            {
                {{statements}}
            }
            """;

        await AssertFixAsync("JACK0003", members, expected);
    }

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0003", "AsSpan", """
            private readonly string _name = "abc";

            [RealtimeCallback]
            public int Run() => int.Parse("1234".Substring(2)) + _name.Substring(1).Length;
            """);
}
