using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Jack.Analyzers.CodeFixes.Tests;

/// <summary>What the tests of every code fix ask: the result compiles, is not flagged, does the same, and "fix all" does it everywhere.</summary>
internal abstract class FixTests(CodeFixProvider provider)
{
    /// <summary>Makes the first fix that is offered, in a class with the given members.</summary>
    protected async Task<string> FixAsync(string id, string members, int choice = 0)
    {
        Project project = Workspace.Create([Wrap(members, "Sample")]).Projects.Single();
        CodeAction[] actions = await Repair.OfferAsync(provider, project, id);
        Assert.That(actions, Has.Length.GreaterThan(choice), "offered");

        Project repaired = (await Repair.ApplyAsync(actions[choice])).GetProject(project.Id)!;

        string text = await SourceAsync(repaired);
        Assert.That((await Repair.AnalyzeAsync(repaired)).Select(diagnostic => diagnostic.ToString()), Has.None.Contains(id).And.None.Contains("JACK0025"), text);
        Assert.That(await Probe.RunAsync(repaired), Is.EqualTo(await Probe.RunAsync(project)), text);
        return text;
    }

    /// <summary>Makes every fix of one kind, several of them in one class.</summary>
    protected async Task<string> FixAllAsync(string id, string members, string key)
    {
        Project project = Workspace.Create([Wrap(members, "Sample")]).Projects.Single();

        Project repaired = (await Repair.ApplyToAllAsync(provider, project, id, FixAllScope.Project, key)).GetProject(project.Id)!;

        string text = await SourceAsync(repaired);
        Assert.That((await Repair.AnalyzeAsync(repaired)).Select(diagnostic => diagnostic.ToString()), Has.None.Contains(id), text);
        Assert.That(await Probe.RunAsync(repaired), Is.EqualTo(await Probe.RunAsync(project)), text);
        return text;
    }

    /// <summary>Asks that the first fix makes the text, or that no fix is offered where there is none.</summary>
    protected async Task AssertFixAsync(string id, string members, string? expected)
    {
        if (expected is null)
        {
            await AssertNotOfferedAsync(id, members);
        }
        else
        {
            Assert.That(await FixAsync(id, members), Does.Contain(expected));
        }
    }

    protected async Task AssertNotOfferedAsync(string id, string members)
    {
        Project project = Workspace.Create([Wrap(members, "Sample")]).Projects.Single();

        Assert.That((await Repair.OfferAsync(provider, project, id)).Select(action => action.Title), Is.Empty);
    }

    /// <summary>Asks that "fix all" leaves none in the document, the project and the solution, and touches nothing beyond.</summary>
    protected async Task AssertFixesAllAsync(string id, string key, string members)
    {
        string[] sources = [Wrap(members, "Sample") + "\n" + Wrap(members, "Second"), Wrap(members, "Third")];
        Solution solution = Workspace.Create(sources, [Wrap(members, "Fourth")]);
        Project project = solution.Projects.First();
        string[] before = [.. (await AllAsync(solution, id))];
        foreach ((FixAllScope scope, string left) in new[] { (FixAllScope.Document, "Third Fourth"), (FixAllScope.Project, "Fourth"), (FixAllScope.Solution, "") })
        {
            Solution repaired = await Repair.ApplyToAllAsync(provider, project, id, scope, key);

            Assert.That(await AllAsync(repaired, id), Is.EquivalentTo(before.Where(name => left.Contains(name, StringComparison.Ordinal))), $"{scope}\n{await SourceAsync(repaired.Projects.First())}");
        }
    }

    private static async Task<IEnumerable<string>> AllAsync(Solution solution, string id)
    {
        List<string> names = [];
        foreach (Project project in solution.Projects)
        {
            foreach (Diagnostic diagnostic in (await Repair.AnalyzeAsync(project)).Where(diagnostic => diagnostic.Id == id))
            {
                string text = diagnostic.Location.SourceTree!.ToString()[..diagnostic.Location.SourceSpan.Start];
                names.Add(text[(text.LastIndexOf("class ", StringComparison.Ordinal) + 6)..].Split('\n')[0].Trim());
            }
        }

        return names;
    }

    private static async Task<string> SourceAsync(Project project) =>
        await Repair.TextAsync(project.Documents.First(document => document.Name == "Source0.cs"));

    private static string Wrap(string members, string name) =>
        $"public class {name}\n{{\n{string.Join("\n", members.Replace("{|type|}", name, StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : "    " + line))}\n}}\n";
}
