using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

internal sealed class TrustCodeFixTests
{
    private const string Library = "public class Library\n{\n    public static float Twice(float x) => x * 2;\n\n    public static float Half(float x) => x / 2;\n}\n";
    private const string Sample = "public class Sample\n{\n    [RealtimeCallback]\n    public float Run() => Library.Twice(2) + Library.Half(2) + Library.Half(3);\n}\n";

    [Test]
    public async Task Member_OfAnotherProject_IsMarkedThereWithItsReason()
    {
        Project program = Workspace.Create([Library], [Sample]).Projects.Last();
        CodeAction[] actions = await Repair.OfferAsync(new TrustCodeFix(), program, "JACK0022");

        Solution repaired = await Repair.ApplyAsync(actions[0]);

        string text = await Repair.TextAsync(repaired.Projects.First().Documents.First());
        Assert.That(text, Does.Contain("    [Jack.RealtimeSafe(Reason = \"read: neither allocates nor blocks\")]\n    public static float Twice"));
        Assert.That((await Repair.AnalyzeAsync(repaired.GetProject(program.Id)!)).Select(diagnostic => diagnostic.Id), Is.EqualTo(["JACK0022", "JACK0022"]));
        Assert.That(await Probe.RunAsync(repaired.GetProject(program.Id)!), Is.EqualTo(await Probe.RunAsync(program)));
    }

    [Test]
    public async Task EveryScope_MarksEachMemberOnce([Values(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution)] FixAllScope scope)
    {
        Project program = Workspace.Create([Library], [Sample]).Projects.Last();

        Solution repaired = await Repair.ApplyToAllAsync(new TrustCodeFix(), program, "JACK0022", scope, "Safe: read: neither allocates nor blocks");

        Assert.That(await Repair.AnalyzeAsync(repaired.GetProject(program.Id)!), Is.Empty);
        Assert.That((await Repair.TextAsync(repaired.Projects.First().Documents.First())).Split("RealtimeSafe"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task Member_OfAPackage_GoesIntoTheTable()
    {
        Solution solution = Workspace.Create([Library], [Sample]);
        Project program = solution.Projects.Last();
        using MemoryStream image = new();
        Assert.That((await solution.Projects.First().GetCompilationAsync())!.Emit(image).Success, Is.True);
        solution = solution
            .RemoveProjectReference(program.Id, program.ProjectReferences.Single())
            .AddMetadataReference(program.Id, MetadataReference.CreateFromImage(image.ToArray()))
            .AddAdditionalDocument(DocumentId.CreateNewId(program.Id), "Own.RealtimeTable.txt", "# own\n", filePath: "/Own.RealtimeTable.txt");
        program = solution.GetProject(program.Id)!;
        CodeAction[] actions = await Repair.OfferAsync(new TrustCodeFix(), program, "JACK0022");

        Project repaired = (await Repair.ApplyAsync(actions[1])).GetProject(program.Id)!;

        string table = (await repaired.AdditionalDocuments.Single().GetTextAsync()).ToString();
        Assert.That(table, Is.EqualTo("# own\n# measured: allocates nothing and takes no time that matters\nM:Library.Twice(System.Single)\t-\n"));
        Assert.That((await Repair.AnalyzeAsync(repaired)).Select(diagnostic => diagnostic.ToString()), Has.None.Contains("Twice"));
    }
}
