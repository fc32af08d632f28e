using System.Reflection;
using System.Runtime.InteropServices;

namespace Jack.Native.Tests;

internal sealed unsafe class ManualImportsTests
{
    private static IEnumerable<FieldInfo> MetadataFields() => Bindings.Fields(typeof(LibjackManualImports)).Where(field => field.Name.StartsWith("JACK_METADATA_", StringComparison.Ordinal));

    [Test]
    public void ManualImports_EveryVariable_IsFilled()
    {
        LibjackManualImports imports = Libjack.ManualImports;

        var addresses = new ReadOnlySpan<nint>(&imports, sizeof(LibjackManualImports) / sizeof(nint));

        Assert.That(addresses.ToArray(), Has.Length.EqualTo(12).And.None.EqualTo((nint)0));
    }

    [Test]
    public void MetadataConstants_AgainstTheExportedVariables_AreEqual()
    {
        object imports = Libjack.ManualImports;

        foreach (FieldInfo field in MetadataFields())
        {
            sbyte** variable = (sbyte**)Pointer.Unbox(field.GetValue(imports)!);
            object? constant = typeof(Libjack).GetField(field.Name)?.GetRawConstantValue();

            Assert.That(constant, Is.EqualTo(Marshal.PtrToStringUTF8((nint)(*variable))), field.Name);
        }
    }

    [Test]
    public void ManualImports_AgainstTheirNames_PointToTheExports()
    {
        object imports = Libjack.ManualImports;

        foreach (FieldInfo field in MetadataFields())
        {
            Assert.That(JackNativeLibrary.TryGetExport(JackLibraryKind.Client, field.Name, out nint address), Is.True, field.Name);
            Assert.That((nint)Pointer.Unbox(field.GetValue(imports)!), Is.EqualTo(address), field.Name);
        }
    }
}
