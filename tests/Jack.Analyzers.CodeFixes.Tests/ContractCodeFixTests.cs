using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class ContractCodeFixTests() : FixTests(new ContractCodeFix())
{
    private const string Interface = """
        public interface IFilter
        {
            float Process(float x);
        }

        private IFilter? _filter;

        [RealtimeCallback]
        public float Run() => _filter is null ? 1 : _filter.Process(2);
        """;

    private const string Delegate = """
        public delegate float Shape(float x);

        [RealtimeCallback]
        private float Process(Shape shape) => shape(2);

        public float Run() => Process(static x => x * 2);
        """;

    private const string Abstract = """
        public abstract class Filter
        {
            public abstract float Gain { get; }
        }

        private Filter? _filter;

        [RealtimeCallback]
        public float Run() => _filter is null ? 1 : _filter.Gain;
        """;

    private const string Weaker = """
        public abstract class Filter
        {
            [RealtimeCallback]
            public abstract float Process(float x);
        }

        public sealed class Twice : Filter
        {
            [RealtimeUnsafe("not looked at yet")]
            public override float Process(float x) => x * 2;
        }

        public float Run() => new Twice().Process(2);
        """;

    [TestCase("JACK0021", Interface, "        [RealtimeCallback]\n        float Process(float x);")]
    [TestCase("JACK0021", Delegate, "    [RealtimeCallback]\n    public delegate float Shape(float x);")]
    [TestCase("JACK0021", Abstract, "        [RealtimeCallback]\n        public abstract float Gain { get; }")]
    [TestCase("JACK0023", Weaker, "        [RealtimeCallback]\n        public override float Process(float x) => x * 2;")]
    public async Task IndirectCall_WithoutAContract_GetsOne(string id, string members, string expected) =>
        Assert.That(await FixAsync(id, members), Does.Contain(expected));

    [Test]
    public Task Func_CannotBeMarked() =>
        AssertNotOfferedAsync("JACK0021", Delegate.Replace("public delegate float Shape(float x);", "", StringComparison.Ordinal).Replace("Shape shape", "Func<float, float> shape", StringComparison.Ordinal));

    [Test]
    public Task Call_WhoseResultIsDisposed_IsNotMarked() =>
        AssertNotOfferedAsync("JACK0021", """
            private IDisposable? _scope;

            private IDisposable? Enter() => _scope;

            public void Use(IDisposable scope) => _scope = scope;

            [RealtimeCallback]
            public int Run()
            {
                using (Enter())
                {
                    return 1;
                }
            }
            """);

    [Test]
    public Task EveryScope_IsFixed() => AssertFixesAllAsync("JACK0021", "Contract", Interface);
}
