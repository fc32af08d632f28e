using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class SuppressionCodeFixTests() : FixTests(new SuppressionCodeFix())
{
    private const string Allocation = """
        [RealtimeCallback]
        public int Run()
        {
            object o = new object();
            return o is null ? 1 : 2;
        }
        """;

    [TestCase("JACK0001", Allocation)]
    [TestCase("JACK0001", "[RealtimeCallback] public int Run() => new object() is null ? 1 : 2;")]
    [TestCase("JACK0001", "[RealtimeCallback] public int Run() { string text = $\"\"\"\n  {new object()}\n  \"\"\"; return text.Length; }")]
    [TestCase("JACK0010", "[RealtimeCallback]\npublic async void Run()\n{\n}")]
    public async Task Rule_WithAReason_IsSilentForTheStatement(string id, string members) =>
        Assert.That(await FixAsync(id, members), Does.Contain($"#pragma warning disable {id} // runs only before the client is activated\n"));

    [Test]
    public async Task EachReason_IsAccepted([Values(0, 1, 2)] int choice) =>
        Assert.That(await FixAsync("JACK0001", Allocation, choice), Does.Match("#pragma warning disable JACK0001 // \\w+[^\n]*\n *object o = new object\\(\\);\n#pragma warning restore JACK0001\n"));

    [Test]
    public Task EveryScope_IsFixed() => AssertFixesAllAsync("JACK0001", "Suppress: runs only before the client is activated", Allocation);
}
