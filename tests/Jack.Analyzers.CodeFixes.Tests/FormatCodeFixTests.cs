using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class FormatCodeFixTests() : FixTests(new FormatCodeFix())
{
    [TestCase("string text = $\"n = {_count}\"; Show(text);", "buffer.TryWrite($\"n = {_count}\", out int written);\n        ReadOnlySpan<char> text = buffer[..written]; Show(text);")]
    [TestCase("Show($\"{_gain:F2} {_count,8} {_count:X4}\");", "Span<char> buffer = stackalloc char[")]
    [TestCase("Show(_gain.ToString());", "_gain.TryFormat(buffer, out int written);")]
    [TestCase("Show(_gain.ToString(\"F2\", CultureInfo.InvariantCulture));", "_gain.TryFormat(buffer, out int written, \"F2\", CultureInfo.InvariantCulture);")]
    [TestCase("Show(_count.ToString(CultureInfo.InvariantCulture));", "_count.TryFormat(buffer, out int written, provider: CultureInfo.InvariantCulture);")]
    [TestCase("Show($\"{_name}!\");", null)]
    [TestCase("Show(_gain.ToString(_name));", null)]
    [TestCase("Keep($\"n = {_count}\");", null)]
    [TestCase("while (_count < 0) { Show($\"n = {_count}\"); }", null)]
    public async Task Text_OfNumbers_IsWrittenIntoASpanWhereItsLengthIsKnown(string statements, string? expected)
    {
        string members = $$"""
            private readonly char[] _shown = new char[400];
            private float _gain = -1.5e30f;
            private int _count = int.MinValue;
            private string _name = "R";

            private void Show(ReadOnlySpan<char> text) => text.CopyTo(_shown);

            private static void Keep(string text) => GC.KeepAlive(text);

            [RealtimeCallback]
            private void Process()
            {
                {{statements}}
            }

            public string Run()
            {
                if (_count > 0)
                {
                    Process();
                }

                _gain = -_gain;
                Process();
                return new string(_shown);
            }
            """;

        await AssertFixAsync("JACK0003", members, expected);
    }

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0003", "TryFormat", """
            private float _gain = 2;

            private static void Show(ReadOnlySpan<char> text) { }

            [RealtimeCallback]
            public void Run()
            {
                Show(_gain.ToString());
                Show(_gain.ToString("F1"));
            }
            """);
}
