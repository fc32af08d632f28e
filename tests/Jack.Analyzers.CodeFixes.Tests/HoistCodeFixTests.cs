using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class HoistCodeFixTests() : FixTests(new HoistCodeFix())
{
    [TestCase("JACK0001", "List<float> list = new List<float>(8); return list.Count;", "List<float> list = _list;\n        list.Clear();")]
    [TestCase("JACK0001", "List<float> list = new(8); return list.Count;", "private readonly List<float> _list = new(8);")]
    [TestCase("JACK0001", "var list = new List<float>(8); return Keep(list);", null)]
    [TestCase("JACK0001", "var list = new List<float>(); Action a = () => list.Clear(); return 0;", null)]
    [TestCase("JACK0001", "var gain = new Gain(2); return gain.Value;", "private static readonly Gain s_gain = new Gain(2);")]
    [TestCase("JACK0001", "var key = new object(); GC.KeepAlive(key); return 0;", null)]
    [TestCase("JACK0001", "return new Gain(2).Value;", "private static readonly Gain s_gain = new Gain(2);")]
    [TestCase("JACK0001", "return new Gain(_gain).Value;", null)]
    [TestCase("JACK0001", "return new Counter().Value++;", null)]
    [TestCase("JACK0002", "var data = new float[1024]; data[0] += 1; Fill(data); return data[0] + data.Length;", "float[] _data = new float[1024];")]
    [TestCase("JACK0002", "var data = new float[(int)_gain]; return data.Length;", null)]
    [TestCase("JACK0002", "var data = new float[4]; return data.GetHashCode() > 0 && Keep(data) > 0 ? 1 : 0;", null)]
    public async Task Allocation_WithoutState_IsMadeOnce(string id, string statements, string? expected)
    {
        string members = $$"""
            private float _gain = 2;

            private static void Fill(Span<float> data) => data[0]++;

            private static float Keep(IEnumerable<float> data) => data.Count();

            [RealtimeCallback]
            public float Run()
            {
                {{statements}}
            }

            private sealed class Gain
            {
                public Gain(float value) { Value = value; }

                public float Value { get; }
            }

            private sealed class Counter
            {
                public float Value;
            }
            """;

        await AssertFixAsync(id, members, expected);
    }

    [Test]
    public Task Array_InAStaticMethod_IsNotSharedByThreads() =>
        AssertNotOfferedAsync("JACK0002", """
            public float Run() => Process();

            [RealtimeCallback]
            private static float Process()
            {
                float[] data = new float[64];
                return data[0]++;
            }
            """);

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0002", "Field", """
            [RealtimeCallback]
            public float Run()
            {
                float[] data = new float[64];
                float[] other = new float[64];
                return data[0]++ + other[1];
            }
            """);
}
