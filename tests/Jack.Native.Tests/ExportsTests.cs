using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

internal sealed class ExportsTests
{
    private static readonly Dictionary<string, JackLibraryKind> s_kinds = new()
    {
        ["jack"] = JackLibraryKind.Client,
        ["jackserver"] = JackLibraryKind.Server,
        ["jacknet"] = JackLibraryKind.Net,
    };

    [Test]
    public void Functions_ExportedAndDeclared_AreBoundToTheirLibrary()
    {
        IReadOnlySet<string> client = LoadedLibrary.Exports(JackLibraryKind.Client);
        IReadOnlySet<string> server = LoadedLibrary.Exports(JackLibraryKind.Server);
        IReadOnlySet<string> net = LoadedLibrary.Exports(JackLibraryKind.Net);

        IEnumerable<string> expected =
            from function in Headers.Functions
            where client.Contains(function) || server.Contains(function) || net.Contains(function)
            let library = client.Contains(function) ? "jack" : server.Contains(function) ? "jackserver" : "jacknet"
            select $"{library}: {function}";

        IEnumerable<string> bound = Bindings.Functions.Select(function => $"{function.Library}: {function.Name}").Distinct();
        Assert.That(bound, Is.EquivalentTo(expected));
    }

    [Test]
    public void Functions_ByLibrary_AreAsManyAsJack2Has() =>
        Assert.That(
            Bindings.Functions.DistinctBy(function => function.Name).CountBy(function => function.Library).Select(pair => $"{pair.Value} {pair.Key}"),
            Is.EquivalentTo(new[] { "166 jack", "45 jackserver", "22 jacknet" }));

    [Test]
    public void Functions_Bound_ResolveThroughTheResolver() =>
        Assert.That(
            Bindings.Functions.Where(function => !JackNativeLibrary.HasExport(s_kinds[function.Library], function.Name)),
            Is.Empty);

    [Test]
    public void Functions_Bound_PrepareWithoutError()
    {
        // Prelink looks the entry point up and compiles the stub, as the first call does.
        Assert.That(() => Bindings.Functions.ToList().ForEach(function => Marshal.Prelink(function.Method)), Throws.Nothing);
    }
}
