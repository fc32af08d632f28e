using Jack.RealtimeTable.Analysis;
using Jack.RealtimeTable.Measurement;

namespace Jack.RealtimeTable.Tests;

[TestFixture]
internal sealed class TableTests
{
    [Test]
    public void Tables_AgainstTheInstalledAssemblies_ShowNoDrift()
    {
        using Analyzed analyzed = Analyzed.FromInstalled();

        Assert.That(DriftCheck.Run(analyzed, Tables.Folder), Is.Zero);
    }

    [Test]
    public void Ids_AgainstTheCompiler_AreThoseOfReferenceAssemblies() =>
        Assert.That(string.Join('\n', Tables.All.Keys.Except(new MeasuredProgram().Ids())), Is.Empty);

    [Test]
    public void Codes_OfEveryLine_AreKnown() =>
        Assert.That(Tables.All.Values.Where(line => EffectCodes.Format(EffectCodes.Parse(line.Code)) != line.Code), Is.Empty);

    [Test]
    public void Files_InTheRepository_AreSortedAndEndWithLf([Values("SystemRuntime.txt", "HighPerformance.txt", "Tensors.txt", "Logging.txt")] string name)
    {
        string text = File.ReadAllText(Path.Combine(Tables.Folder, name));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain('\r').And.EndWith("\n"));
            Assert.That(text.Split('\n')[TableFile.HeadLines..^1], Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        }
    }

    [Test]
    public void Overrides_AgainstTheGeneratedTables_SayNothingTwice()
    {
        List<TableLine> overrides = [.. TableLine.Read(Tables.Overrides)];
        HashSet<TableLine> generated = [.. Directory.EnumerateFiles(Tables.Folder, "*.txt").Where(path => path != Tables.Overrides).SelectMany(TableLine.Read)];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(overrides.Select(line => line.Id), Is.Unique);
            Assert.That(overrides.Where(generated.Contains), Is.Empty);
        }
    }
}
