using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class StackallocCodeFixTests() : FixTests(new StackallocCodeFix())
{
    [TestCase("float[] data = new float[16];", "Span<float> data = stackalloc float[16];")]
    [TestCase("const int Count = 16; var data = new float[Count];", "Span<float> data = stackalloc float[Count];")]
    [TestCase("var data = new[] { 1f, _gain, 3f };", "Span<float> data = stackalloc[] { 1f, _gain, 3f };")]
    [TestCase("var data = new float[] { 1f, _gain, 3f };", "Span<float> data = stackalloc float[] { 1f, _gain, 3f };")]
    [TestCase("float[] data = { 1f, _gain };", null)]
    [TestCase("float[] data = [1f, _gain];", "Span<float> data = [1f, _gain];")]
    [TestCase("float[] data = new float[4]; Fill(data); Fill(data.AsSpan()); Fill(data.AsSpan(1, 2));", "Span<float> data = stackalloc float[4]; Fill(data); Fill(data); Fill(data.Slice(1, 2));")]
    [TestCase("float[] data = new float[100_000];", null)]
    [TestCase("float[] data = new float[(int)_gain];", null)]
    [TestCase("float[] data = new float[4]; Keep(data);", null)]
    [TestCase("float[] data = new float[4]; float[] other = data;", null)]
    [TestCase("object[] data = new object[4];", null)]
    public async Task Array_InALocal_GoesOnTheStackWhereItStaysInTheCall(string statements, string? expected)
    {
        string members = $$"""
            private float _gain = 2;

            private static void Fill(Span<float> data) => data[^1]++;

            private static void Keep(float[] data) => data[0]++;

            [RealtimeCallback]
            public float Run()
            {
                {{statements}}
                data[0] {{(statements.Contains("object", StringComparison.Ordinal) ? "= this; return 0;" : "+= 1; float sum = 0; foreach (float x in data) { sum += x; } return sum + data.Length;")}}
            }
            """;

        await AssertFixAsync("JACK0002", members, expected);
    }

    [Test]
    public async Task Array_AsArgumentForASpan_GoesOnTheStack() =>
        Assert.That(await FixAsync("JACK0002", """
            private float _gain = 2;

            private static float Sum(ReadOnlySpan<float> data) => data[0] + data[1];

            [RealtimeCallback]
            public float Run() => Sum(new float[] { 1, _gain });
            """), Does.Contain("Sum(stackalloc float[] { 1, _gain })"));

    [Test]
    public Task Array_InALoop_StaysWhereItIs() =>
        AssertNotOfferedAsync("JACK0002", """
            [RealtimeCallback]
            public void Run()
            {
                for (int i = 0; i < 3; i++)
                {
                    float[] data = new float[4];
                    data[0] = i;
                }
            }
            """);

    [Test]
    public Task Array_ThatAnotherOverloadWouldTake_StaysWhereItIs() =>
        AssertNotOfferedAsync("JACK0002", """
            private static int Count(float[] values) => values.Length;

            private static int Count(ReadOnlySpan<float> values) => -values.Length;

            [RealtimeCallback]
            public int Run() => Count(new float[4]);
            """);

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0002", "Stackalloc", """
            [RealtimeCallback]
            public float Run()
            {
                float[] data = new float[16];
                float[] other = [1, data[2]];
                return data[0]++ + other[1];
            }
            """);
}
