using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class ForLoopCodeFixTests() : FixTests(new ForLoopCodeFix())
{
    [TestCase("private readonly IReadOnlyList<float> _gains = [1, 2];", "for (int i = 0; i < _gains.Count; i++)\n        {\n            float gain = _gains[i];")]
    [TestCase("private readonly IList<float> _gains = new List<float> { 1, 2 };", "for (int i = 0; i < _gains.Count; i++)")]
    [TestCase("private IReadOnlyList<float> _gains = [1, 2];", "IReadOnlyList<float> gainList = _gains;\n        for (int i = 0; i < gainList.Count; i++)")]
    [TestCase("private readonly IEnumerable<float> _gains = [1, 2];", null)]
    public async Task Loop_OverAnInterface_CountsWhereItHasAnIndexer(string field, string? expected)
    {
        string members = $$"""
            {{field}}

            [RealtimeCallback]
            public float Run()
            {
                float sum = 0;
                foreach (var gain in _gains)
                {
                    sum += gain;
                }

                return sum;
            }
            """;

        await AssertFixAsync("JACK0009", members, expected);
    }

    [Test]
    public async Task Loop_WithoutBraces_GetsThem() =>
        Assert.That(await FixAsync("JACK0009", """
            private readonly IReadOnlyList<int> _gains = [1, 2];

            [RealtimeCallback]
            public float Run()
            {
                int i = 0;
                foreach (int gain in _gains)
                    i += gain;
                return i;
            }
            """), Does.Contain("for (int i2 = 0; i2 < _gains.Count; i2++)\n        {\n            int gain = _gains[i2];\n            i += gain;\n        }\n"));

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0009", "For", """
            private readonly IReadOnlyList<int> _gains = [1, 2];

            [RealtimeCallback]
            public float Run()
            {
                int sum = 0;
                foreach (int gain in _gains)
                {
                    sum += gain;
                }

                foreach (int gain in _gains) { sum += gain; }
                return sum;
            }
            """);
}
