namespace Jack.Generator.Tests;

/// <summary>Every construct of a C header against the text that ClangSharp's rules give.</summary>
internal sealed class GoldenTests
{
    private static readonly string s_folder = Path.Combine(Workspace.Repository, "tests", "Jack.Generator.Tests", "Golden");

    private static IEnumerable<string> Constructs() => Directory.EnumerateFiles(s_folder, "*.h").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Constructs))]
    public void Generate_Construct_PrintsGoldenText(string construct)
    {
        using Workspace workspace = new();
        workspace.Write("input.h", File.ReadAllText(Path.Combine(s_folder, $"{construct}.h")));
        string options = Path.Combine(s_folder, $"{construct}.rsp");
        workspace.WriteResponseFile(File.Exists(options) ? File.ReadAllLines(options) : []);

        Workspace.Result result = Workspace.Generate();

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(workspace.Generated(), Is.EqualTo(File.ReadAllText(Path.Combine(s_folder, $"{construct}.expected"))));
    }
}
