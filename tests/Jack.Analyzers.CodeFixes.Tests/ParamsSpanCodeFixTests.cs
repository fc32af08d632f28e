using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class ParamsSpanCodeFixTests() : FixTests(new ParamsSpanCodeFix())
{
    [TestCase("float[]", "params ReadOnlySpan<float> values")]
    [TestCase("List<float>", "params ReadOnlySpan<float> values")]
    [TestCase("IEnumerable<float>", "params ReadOnlySpan<float> values")]
    public async Task Params_BecomeASpan(string type, string expected) =>
        Assert.That(await FixAsync("JACK0008", $$"""
            private float _gain = 2;

            private static float Sum(params {{type}} values)
            {
                float sum = 0;
                foreach (float value in values)
                {
                    sum += value;
                }

                return sum;
            }

            [RealtimeCallback]
            public float Run() => Sum(1, _gain, 3);
            """), Does.Contain(expected));

    [Test]
    public Task Params_ThatAreKept_StayAnArray() =>
        AssertNotOfferedAsync("JACK0008", """
            private float[]? _kept;

            private void Keep(params float[] values) => _kept = values;

            [RealtimeCallback]
            public void Run() => Keep(1, 2);
            """);

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0008", "ParamsSpan", """
            private static float First(params float[] values) => values[0];

            [RealtimeCallback]
            public float Run() => First(1, 2) + First(3);
            """);
}
