using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class EquatableCodeFixTests() : FixTests(new EquatableCodeFix())
{
    private const string Level = """
        public struct Level
        {
            public float Peak;

            public int Count { get; set; }

            public string? Name;
        }

        private readonly List<Level> _levels = [new() { Peak = 1, Count = 2, Name = "L" }];
        private Level _last = new() { Peak = float.NaN };


        """;

    [TestCase("return _levels.Contains(new() { Peak = 1, Count = 2, Name = \"L\" });")]
    [TestCase("return _levels.Contains(_last);")]
    [TestCase("return _levels.IndexOf(_last) > 0;")]
    [TestCase("return _last.Equals(_last);")]
    public async Task Struct_ThatIsCompared_GetsItsOwnEquality(string statement)
    {
        string text = await FixAsync("JACK0004", Level + $"[RealtimeCallback]\npublic bool Run()\n{{\n    {statement}\n}}");

        Assert.That(text, Does.Contain("public struct Level : IEquatable<Level>"));
        Assert.That(text, Does.Contain("public readonly bool Equals(Level other) => Peak.Equals(other.Peak) && Count == other.Count && Name == other.Name;"));
    }

    [Test]
    public async Task Struct_WhoseNamesAreTaken_GetsOthers()
    {
        string text = await FixAsync("JACK0004", """
            private readonly HashSet<@event> _events = [new @event { other = 1, @int = 2 }];

            [RealtimeCallback]
            public bool Run() => _events.Contains(new @event { other = 1, @int = 2 });

            public struct @event
            {
                public int other;
                public int @int;
            }
            """);

        Assert.That(text, Does.Contain("public readonly bool Equals(@event that) => other == that.other && @int == that.@int;"));
    }

    [Test]
    public Task Order_IsNotChanged() =>
        AssertNotOfferedAsync("JACK0004", Level + "private readonly Level[] _sorted = new Level[2];\n[RealtimeCallback]\npublic int Run() => Array.BinarySearch(_sorted, _last);");

    [Test]
    public Task Boxing_ThatIsNoComparison_IsNotChanged() =>
        AssertNotOfferedAsync("JACK0004", Level + "[RealtimeCallback]\npublic bool Run()\n{\n    object level = _last;\n    return level is null;\n}");

    [Test]
    public Task EveryScope_IsFixed() =>
        AssertFixesAllAsync("JACK0004", "Equatable", Level + "[RealtimeCallback]\npublic bool Run() => _levels.Contains(_last) || _levels.IndexOf(_last) > 0;");
}
