namespace Jack.Generator.Tests;

internal sealed class NameTableTests
{
    [TestCase("jackctl_open", ExpectedResult = "exact")]
    [TestCase("jackctl_close", ExpectedResult = "server")]
    [TestCase("jack_net_open", ExpectedResult = "net")]
    [TestCase("jack_open", ExpectedResult = "all jack")]
    [TestCase("other", ExpectedResult = "everything")]
    [TestCase("Type::field", ExpectedResult = "member")]
    public string TryGet_Name_TakesTheMostExactRule(string name)
    {
        NameTable<string> table = new();
        table.Add("*", "everything");
        table.Add("jack*", "all jack");
        table.Add("jackctl_*", "server");
        table.Add("jack_net_*", "net");
        table.Add("jackctl_open", "exact");
        table.Add("Type.field", "member");

        table.TryGet([name], matchEverything: true, out string value);

        return value;
    }

    [Test]
    public void TryGet_OnlyEverything_IsNotTakenUnlessAskedFor()
    {
        NameTable<string> table = new();
        table.Add("*", "everything");

        Assert.That(table.TryGet(["name"], matchEverything: false, out _), Is.False);
    }
}
