using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class CachedDelegateCodeFixTests() : FixTests(new CachedDelegateCodeFix())
{
    private const string Apply = """
        private float _gain = 2;

        private static float Apply(Func<float, float> shape) => shape(3);

        private float Scale(float x) => x * _gain++;

        private static float Double(float x) => x * 2;


        """;

    [TestCase("JACK0005", "float g = 2f; return Apply(x => x * g);", "private static readonly Func<float, float> s_shape = static x => x * (2f);")]
    [TestCase("JACK0005", "float g = _gain; return Apply(x => x * g);", null)]
    [TestCase("JACK0005", "float g = 2f; g++; return Apply(x => x * g);", null)]
    [TestCase("JACK0006", "return Apply(x => x * _gain);", "_shape = x => x * _gain;")]
    [TestCase("JACK0006", "return Apply(Scale);", "private readonly Func<float, float> _scale;")]
    [TestCase("JACK0006", "return Apply(Scale) + Apply(y => y * this._gain);", "private readonly Func<float, float> _scale;")]
    [TestCase("JACK0006", "return Apply(new Func<float, float>(Double));", "private static readonly Func<float, float> s_double = new Func<float, float>(Double);")]
    [TestCase("JACK0007", "return Apply(static x => x * 2);", "private static readonly Func<float, float> s_shape = static x => x * 2;")]
    [TestCase("JACK0007", "Func<float, float> twice = x => x * 2; return twice(1);", "private static readonly Func<float, float> s_twice = static x => x * 2;")]
    [TestCase("JACK0007", "return Apply(Double);", "private static readonly Func<float, float> s_double = Double;")]
    public async Task Delegate_ThatNeedsNoLocals_IsKeptInAField(string id, string statements, string? expected)
    {
        string members = Apply + $$"""
            [RealtimeCallback]
            public float Run()
            {
                {{statements}}
            }
            """;

        if (expected is null)
        {
            await AssertNotOfferedAsync(id, members);
        }
        else if (statements.Contains('+', StringComparison.Ordinal))
        {
            Assert.That(await FixAllAsync(id, members, "InstanceDelegate"), Does.Contain(expected));
        }
        else
        {
            Assert.That(await FixAsync(id, members), Does.Contain(expected));
        }
    }

    [Test]
    public async Task Delegate_OfAnInstance_IsMadeByEveryConstructor() =>
        Assert.That(await FixAsync("JACK0006", """
            private readonly float _gain;

            public {|type|}()
                : this(3)
            {
            }

            public {|type|}(float gain)
            {
                _gain = gain;
            }

            private static float Apply(Func<float, float> shape) => shape(3);

            [RealtimeCallback]
            public float Run() => Apply(x => x * _gain);
            """), Does.Contain("    {\n        _shape = x => x * _gain;\n        _gain = gain;"));

    [Test]
    public Task Delegate_WhoseNamesAConstructorHides_StaysWhereItIs() =>
        AssertNotOfferedAsync("JACK0006", """
            private float gain = 2;

            public {|type|}() : this(3) { }

            public {|type|}(float gain) { this.gain = gain; }

            private static float Apply(Func<float, float> shape) => shape(3);

            [RealtimeCallback]
            public float Run() => Apply(x => x * gain);
            """);

    [TestCase("private readonly Voice _voice = new();", true)]
    [TestCase("private Voice _voice = new();", false)]
    [TestCase("private readonly Voice _voice; public {|type|}() { _voice = new(); }", false)]
    [TestCase("private Voice _voice => new();", false)]
    public async Task Delegate_OfAnotherObject_IsKeptWhereThatIsAlwaysTheSame(string voice, bool isKept)
    {
        string members = $$"""
            {{voice}}

            private static float Apply(Func<float, float> shape) => shape(3);

            [RealtimeCallback]
            public float Run() => Apply(_voice.Shape);

            private sealed class Voice
            {
                public float Gain = 2;

                public float Shape(float x) => x * Gain;
            }
            """;

        if (isKept)
        {
            Assert.That(await FixAsync("JACK0006", members), Does.Contain("_shape = _voice.Shape;"));
        }
        else
        {
            await AssertNotOfferedAsync("JACK0006", members);
        }
    }

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0006", "InstanceDelegate", """
            private float _gain = 2;

            private static float Apply(Func<float, float> shape) => shape(3);

            [RealtimeCallback]
            public float Run() => Apply(x => x * _gain) + Apply(x => x + _gain);
            """);
}
