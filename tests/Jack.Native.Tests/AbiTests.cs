namespace Jack.Native.Tests;

internal sealed class AbiTests
{
    [Test]
    public void Structs_AgainstTheHeaders_HaveTheSameLayout()
    {
        IEnumerable<string> statements = Bindings.Structs.SelectMany(type => CProbe.LayoutStatements(Headers.Spell(type.Name), type.Name, Bindings.Fields(type)));

        Assert.That(Bindings.Structs.SelectMany(CProbe.LayoutLines), Is.EqualTo(CProbe.Run("structs", statements)));
    }

    [Test]
    public void PositionUnpacked_AgainstTheHeadersWithoutPacking_HasTheSameLayout()
    {
        Type type = typeof(jack_position_unpacked_t);
        IEnumerable<string> statements = CProbe.LayoutStatements("jack_position_t", type.Name, Bindings.Fields(type));

        string[] lines = CProbe.Run("unpacked", statements, "-DPRE_PACKED_STRUCTURE=", "-DPOST_PACKED_STRUCTURE=");

        Assert.That(CProbe.LayoutLines(type), Is.EqualTo(lines));
    }

    [Test]
    public void Enums_AgainstTheHeaders_HaveTheSameValues()
    {
        IEnumerable<string> statements = Bindings.Enums.SelectMany(type => Enum.GetNames(type)
            .Select(member => $"""printf("{member} %lld\n", (long long){member});""")
            .Prepend($"""printf("{type.Name} size %zu\n", sizeof({Headers.Spell(type.Name)}));"""));
        IEnumerable<string> expected = Bindings.Enums.SelectMany(type => Enum.GetNames(type)
            .Select(member => $"{member} {Convert.ToInt64(Enum.Parse(type, member), null)}")
            .Prepend($"{type.Name} size {StructLayout.Size(type)}"));

        Assert.That(expected, Is.EqualTo(CProbe.Run("enums", statements)));
    }

    [Test]
    public void Macros_AgainstTheHeaders_HaveTheSameValues()
    {
        IEnumerable<string> statements =
        [
            .. Bindings.Numbers.Keys.Select(name => $"""printf("{name} %lld\n", (long long)({name}));"""),
            .. Bindings.Strings.Keys.Select(name => $"""printf("{name} %s\n", {name});"""),
        ];
        IEnumerable<string> expected =
        [
            .. Bindings.Numbers.Select(pair => $"{pair.Key} {pair.Value}"),
            .. Bindings.Strings.Select(pair => $"{pair.Key} {pair.Value}"),
        ];

        Assert.That(expected, Is.EqualTo(CProbe.Run("macros", statements)));
    }

    [Test]
    public void Headers_EveryEnumerator_IsBound() =>
        Assert.That(Bindings.Enums.SelectMany(Enum.GetNames), Is.EquivalentTo(Headers.Enumerators));

    [Test]
    public void Headers_EveryMacroWithAValue_IsBound() =>
        Assert.That(Bindings.Numbers.Keys.Concat(Bindings.Strings.Keys), Is.EquivalentTo(Headers.Macros));

    [Test]
    public void Headers_EveryStruct_IsBound() =>
        Assert.That(
            Bindings.Structs.Select(type => type.Name.Replace("_t", "", StringComparison.Ordinal)),
            Is.EquivalentTo(Headers.Structs.Select(name => name.Replace("_t", "", StringComparison.Ordinal))));
}
